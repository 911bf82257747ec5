import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { ListQuery, WholeNumber } from '@cchc/service-kit';
import { AWARD_ACTS } from '../persistence/award-acts.repository.js';

export const AWARD_KINDS = ['COLLECTIVE', 'INDIVIDUAL'] as const;

export class AwardListQuery extends ListQuery {
  @ApiPropertyOptional({ example: 2021, description: 'Năm kế hoạch' }) @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999) year?: number;
  @ApiPropertyOptional({ example: 'UBND-LONGMY' }) @IsOptional() @IsCode() agency?: string;
  @ApiPropertyOptional({ enum: AWARD_KINDS }) @IsOptional() @IsIn(AWARD_KINDS) kind?: (typeof AWARD_KINDS)[number];
}

export class AwardDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: AWARD_KINDS }) kind!: string;
  @ApiProperty({ description: 'Số thứ tự trong danh sách tập thể, hoặc cá nhân' }) place!: number;
  @ApiProperty() agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: String, nullable: true }) personName!: string | null;
  @ApiProperty({ type: String, nullable: true }) position!: string | null;
  @ApiProperty({ type: String, nullable: true }) achievements!: string | null;
  @ApiProperty({ example: '215/QĐ-UBND', description: 'Quyết định khen thưởng' }) symbol!: string;
  @ApiProperty({ format: 'date' }) signedOn!: string;
}

export class AwardActDto {
  @ApiProperty({ example: '12' }) number!: string;
  @ApiProperty({ enum: AWARD_ACTS }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Mã cơ quan với tập thể, id của đề nghị với cá nhân' }) subject!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: Object, nullable: true, description: 'Căn cứ của quyết định, hoặc nội dung đã ghi' }) content!: object | null;
  @ApiProperty({ type: Number, nullable: true }) edition!: number | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
