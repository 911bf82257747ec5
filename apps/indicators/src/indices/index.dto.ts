import { ApiProperty } from '@nestjs/swagger';
import { ListQuery, SortBy } from '@cchc/service-kit';

const FREE = { type: 'object', additionalProperties: true } as const;

export class IndexListQuery extends ListQuery {
  @SortBy('position', 'code') sort = 'position';
}

export class IndexResultDto {
  @ApiProperty({ example: 2012 }) year!: number;
  @ApiProperty({ ...FREE, example: { province: 'Hậu Giang', index: 80.52, rank: 15 }, description: 'Kết quả như nguồn đã công bố' }) result!: object;
}

export class IndexDto {
  @ApiProperty({ example: 'PAR_INDEX' }) code!: string;
  @ApiProperty({ example: 'Chỉ số cải cách hành chính (PAR INDEX)' }) name!: string;
  @ApiProperty({ example: 'Bộ Nội vụ' }) owner!: string;
  @ApiProperty({ example: '%' }) unit!: string;
  @ApiProperty({ ...FREE, description: 'Cấu trúc của chỉ số, kèm nguồn và mức tin cậy' }) structure!: object;
  @ApiProperty({ type: [IndexResultDto], description: 'Kết quả theo năm' }) results!: IndexResultDto[];
}
