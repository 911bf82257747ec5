import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { AGENCY_CODE, AGENCY_CODE_WORDS } from './agency-code.js';
import { IsDay } from '@cchc/contracts';
import { ListQuery, SortBy } from '@cchc/service-kit';
import type { AgencyRow } from './agency.row.js';

export const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export const GROUPS = ['DEPARTMENT', 'DISTRICT', 'COMMUNE'] as const;

export class AgencyListQuery extends ListQuery {
  @SortBy('code', 'name', 'level') sort = 'level,code';
  @IsOptional() @IsIn(LEVELS) level?: (typeof LEVELS)[number];
  @IsOptional() @IsIn(GROUPS) group?: (typeof GROUPS)[number];
  /** The agency and all below it. */
  @IsOptional() @Matches(AGENCY_CODE, AGENCY_CODE_WORDS) under?: string;
  /** The map of agencies as it stands on this day; without it, today's. */
  @IsOptional() @IsDay() asOf?: string;
}

export class EmulationBlockDto {
  @ApiProperty({ example: 'KTD-HUYEN' }) code!: string;
  @ApiProperty({ example: 'Khối UBND huyện, thị xã, thành phố' }) name!: string;
  @ApiProperty({ description: 'Giá trị giả định, tỉnh cần thay thế' }) assumed!: boolean;
}

export class AgencyDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) code!: string;
  @ApiProperty({ example: 'Ủy ban nhân dân huyện Long Mỹ' }) name!: string;
  @ApiProperty({ example: 'UBND huyện Long Mỹ' }) shortName!: string;
  @ApiProperty({ enum: LEVELS }) level!: string;
  @ApiProperty({ example: 'PEOPLES_COMMITTEE' }) kind!: string;
  @ApiProperty({ type: String, nullable: true, example: 'UBND-TINH' }) parent!: string | null;
  @ApiProperty({ enum: GROUPS, nullable: true }) group!: string | null;
  @ApiProperty() inRanking!: boolean;
  @ApiProperty({ type: EmulationBlockDto, nullable: true }) emulationBlock!: EmulationBlockDto | null;
  @ApiProperty({ type: String, nullable: true }) officialCode!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Ngày đầu tiên không còn hoạt động' }) validTo!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'STC', description: 'Cơ quan kế thừa' }) successor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do kết thúc hoạt động' }) endReason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Căn cứ pháp lý của việc kết thúc' }) endLegalBasis!: string | null;
  @ApiProperty({ description: 'Nguồn của dữ liệu', example: 'GSO-2021' }) source!: string;
  @ApiPropertyOptional({ type: String }) note?: string;
  @ApiProperty() version!: number;
}

export function agencyDto(row: AgencyRow): AgencyDto {
  const { rankingGroup, emulationBlock, emulationBlockName, emulationBlockAssumed, note, ...same } = row;
  return {
    ...same,
    group: rankingGroup,
    emulationBlock: emulationBlock ? { code: emulationBlock, name: emulationBlockName!, assumed: emulationBlockAssumed! } : null,
    ...(note && { note }),
  };
}
