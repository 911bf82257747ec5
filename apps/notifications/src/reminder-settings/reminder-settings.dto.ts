import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ROLES, type Role } from '@cchc/kernel';
import { OBLIGATION_CLASSES, type ObligationClass } from '../domain/reminder-settings.js';

export class ClassParam {
  @ApiProperty({ enum: OBLIGATION_CLASSES })
  @IsIn(OBLIGATION_CLASSES)
  class!: ObligationClass;
}

export class AudienceDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  @ApiProperty({ example: 'OWN', description: 'OWN: cơ quan có nghĩa vụ; ANY: mọi cơ quan; hoặc mã cơ quan' })
  @Matches(/^[A-Z0-9][A-Z0-9.-]{0,63}$/, { message: 'Phải là một mã gồm tối đa 64 chữ in hoa không dấu, chữ số, dấu chấm hoặc gạch nối.' })
  agency!: string;
}

export class ReminderStepDto {
  @ApiProperty({ example: -7, description: 'Số ngày làm việc so với ngày cuối của thời hạn' })
  @IsInt() @Min(-60) @Max(60)
  offset!: number;

  @ApiProperty({ type: [AudienceDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => AudienceDto)
  audience!: AudienceDto[];
}

export class SaveReminderSettingsDto {
  @ApiProperty({ example: '08:00' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Phải là giờ trong ngày, dạng GIỜ:PHÚT từ 00:00 đến 23:59.' })
  at!: string;

  @ApiProperty({ type: [ReminderStepDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => ReminderStepDto)
  steps!: ReminderStepDto[];
}

export class ReminderSettingsDto extends SaveReminderSettingsDto {
  @ApiProperty({ enum: OBLIGATION_CLASSES }) class!: ObligationClass;
  @ApiProperty({ description: 'true: dữ liệu giả định, chưa được tỉnh ấn định' }) assumed!: boolean;
  @ApiProperty() version!: number;
}
