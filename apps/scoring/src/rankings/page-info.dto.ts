import { ApiProperty } from '@nestjs/swagger';

/** The part of a ranking that an answer holds. */
export class PageInfo {
  @ApiProperty({ minimum: 1 }) page!: number;
  @ApiProperty({ minimum: 1 }) pageSize!: number;
  @ApiProperty({ description: 'Tổng số dòng của mọi trang' }) total!: number;
}
