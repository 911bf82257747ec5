import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ListQuery, SortBy } from '@cchc/service-kit';

export class AccessLogQueryDto extends ListQuery {
  @SortBy('at') sort = '-at';
  @IsOptional() @IsUUID() personId?: string;
  @IsOptional() @IsIn(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) method?: string;
}

export class AccessEntryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty({ type: String, nullable: true }) displayName!: string | null;
  @ApiProperty({ enum: ['session', 'token', 'none'] }) via!: string;
  @ApiProperty({ example: 'POST' }) method!: string;
  @ApiProperty({ example: '/api/v1/reports/…/submission' }) path!: string;
  @ApiProperty({ example: 201 }) status!: number;
  @ApiProperty({ example: '10.1.2.3' }) network!: string;
  @ApiProperty({ type: String, nullable: true }) traceId!: string | null;
}
