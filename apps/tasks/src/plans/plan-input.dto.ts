import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { ListQuery, SortBy } from '@cchc/service-kit';

export class YearParam {
  @ApiProperty({ example: '2021' }) @Matches(/^2\d{3}$/, { message: 'Phải là một năm, gồm bốn chữ số, bắt đầu bằng 2.' })
  year!: string;
}

export class TaskKeyParam {
  @ApiProperty({ example: 'NV-1.01', description: 'Mã nhiệm vụ hoặc mã định danh' }) @IsString() @MaxLength(100)
  key!: string;
}

export class TaskListQuery extends ListQuery {
  @SortBy('position', 'code', 'dueAt') sort = 'position';
  @ApiPropertyOptional({ example: 'TTHC' }) @IsOptional() @IsCode() 'filter[field]'?: string;
  @ApiPropertyOptional({ example: 'SNV' }) @IsOptional() @IsCode() 'filter[lead]'?: string;
  @IsOptional() @IsIn(['true', 'false']) 'filter[derived]'?: string;
  @ApiPropertyOptional({ example: '2021' }) @IsOptional() @Matches(/^2\d{3}$/, { message: 'Phải là một năm, gồm bốn chữ số, bắt đầu bằng 2.' }) 'filter[year]'?: string;
}
