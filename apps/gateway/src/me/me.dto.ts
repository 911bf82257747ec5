import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { ROLES, type Role } from '@cchc/kernel';

export class MembershipDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
}

export class MeDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ example: 'Nguyễn Thị Mai' }) displayName!: string;
  @ApiProperty({ example: 'canbo.stp' }) username!: string;
  @ApiProperty({ type: [MembershipDto] }) memberships!: MembershipDto[];
  @ApiProperty({ type: [String], example: ['STP'] }) agencies!: string[];
  @ApiProperty({ enum: ['session', 'token'] }) via!: string;
  @ApiProperty({ type: [String], required: false }) tokenScopes?: string[];
}

export class ChangePasswordDto {
  @ApiProperty({ format: 'password' }) @IsString() @MinLength(1) @MaxLength(200) currentPassword!: string;
  @ApiProperty({ format: 'password', minLength: 12 }) @IsString() @MinLength(12) @MaxLength(200) newPassword!: string;
}
