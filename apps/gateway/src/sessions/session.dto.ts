import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { MembershipDto } from '../me/me.dto.js';

export class OpenSessionDto {
  @ApiProperty({ example: 'canbo.stp' })
  @IsString() @MinLength(1) @MaxLength(100) username!: string;
  @ApiProperty({ format: 'password' })
  @IsString() @MinLength(1) @MaxLength(200) password!: string;
}

export class OpenedSessionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ example: 'Nguyễn Thị Mai' }) displayName!: string;
  @ApiProperty({ type: [MembershipDto] }) memberships!: MembershipDto[];
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Phiên đang dùng' }) current!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ format: 'date-time' }) lastUsedAt!: Date;
  @ApiProperty({ format: 'date-time' }) expiresAt!: Date;
  @ApiProperty({ example: '10.1.2.3' }) network!: string;
  @ApiProperty({ description: 'Trình duyệt' }) userAgent!: string;
}
