import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ListQuery, SortBy } from '@cchc/service-kit';

export class InboxQuery extends ListQuery {
  @SortBy('createdAt')
  sort: string = '-createdAt';

  @IsOptional() @IsIn(['true', 'false'])
  'filter[read]'?: string;
}

export class InboxItemDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'REMINDERS', description: 'REMINDERS: nhắc việc; RESULTS: công bố kết quả' }) kind!: string;
  @ApiProperty({ format: 'uuid', description: 'Nghĩa vụ được nhắc, hoặc lần công bố' }) subject!: string;
  @ApiProperty({ example: 'Báo cáo CCHC quý I năm 2021: còn 7 ngày làm việc' }) title!: string;
  @ApiProperty() body!: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt!: Date | null;
}
