import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { ListQuery, SortBy } from '@cchc/service-kit';

/** The whole content: what is left out is thereby empty. Each value is judged by the report's template. */
export class ReportValuesDto {
  @ApiProperty({ type: Object, example: { plan_tasks_total: 30, plan_tasks_done: 7, capital_plan: '55124.50', iso_applied: true } })
  @IsObject()
  values!: Record<string, unknown>;

  @ApiPropertyOptional({ type: Object, example: { revenue_plan: 'Không được giao dự toán thu' } })
  @IsOptional() @IsObject()
  notApplicable?: Record<string, unknown>;
}

export class ReturnReportDto {
  @ApiProperty({ example: 'Đề nghị giải trình số hồ sơ quá hạn (A3.14) và bổ sung A7.19.' })
  @IsString() @Length(5, 4000)
  reasons!: string;

  @ApiPropertyOptional({ example: '2021-03-24', description: 'Hạn gửi lại; mặc định 3 ngày làm việc' })
  @IsOptional() @IsDay()
  deadlineDate?: string;
}

const STATUS = 'NOT_STARTED|DRAFT|SUBMITTED|RETURNED|ACCEPTED';

export class ReportListQuery extends ListQuery {
  @SortBy('dueAt', 'agency', 'period', 'status', 'submittedAt') sort = 'dueAt,agency';

  @ApiPropertyOptional({ example: 'SUBMITTED,RETURNED' })
  @IsOptional() @Matches(new RegExp(`^(${STATUS})(,(${STATUS})){0,4}$`), { message: `Phải là một hoặc nhiều trạng thái cách nhau bằng dấu phẩy, trong: ${STATUS.replaceAll('|', ', ')}.` })
  'filter[status]'?: string;

  @ApiPropertyOptional({ example: '2021-Q1' }) @IsOptional() @IsCode() 'filter[period]'?: string;
  @ApiPropertyOptional({ example: 'UBND-LONGMY' }) @IsOptional() @IsCode() 'filter[agency]'?: string;
  @IsOptional() @IsIn(['DEPARTMENT', 'DISTRICT']) 'filter[group]'?: string;
  @IsOptional() @IsIn(['ON_TIME', 'LATE']) 'filter[timeliness]'?: string;

  @ApiPropertyOptional({ example: 'UBND-LONGMY', description: 'Cơ quan này và các cơ quan trực thuộc' })
  @IsOptional() @IsCode()
  under?: string;
}
