import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { AGENCY_CODE, AGENCY_CODE_WORDS } from '../agencies/agency-code.js';
import { ROLES, type Role } from '@cchc/kernel';
import { ListQuery, SortBy } from '@cchc/service-kit';

export class PersonListQuery extends ListQuery {
  @SortBy('name', 'username') sort = 'name';
  @IsOptional() @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) agency?: string;
  @IsOptional() @IsIn(ROLES) role?: Role;
}

export class MembershipTermDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ description: 'Được ủy quyền (KT., văn thư)' }) delegated!: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validTo!: string | null;
}

export class PersonDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Nguyễn Thị Mai' }) displayName!: string;
  @ApiProperty({ type: String, nullable: true, example: 'canbo.stp' }) username!: string | null;
  @ApiProperty() active!: boolean;
  @ApiProperty({ description: 'Tài khoản bị khóa' }) disabled!: boolean;
  @ApiProperty({ description: 'Người giả định cho bản trình diễn' }) assumed!: boolean;
  @ApiProperty({ type: [MembershipTermDto] }) memberships!: MembershipTermDto[];
}
