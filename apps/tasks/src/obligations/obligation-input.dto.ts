import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { ListQuery, SortBy } from '@cchc/service-kit';

/** A document cited as proof; a secret one is cited by its number only. */
export class CitedEvidenceDto {
  @ApiProperty({ example: '12/TTr-UBND' }) @IsString() @Length(1, 100)
  number!: string;

  @ApiProperty({ example: '2021-02-25' }) @IsDay()
  date!: string;

  @ApiProperty({ example: 'Tờ trình dự toán kinh phí CCHC năm 2021' }) @IsString() @Length(1, 500)
  abstract!: string;
}

export class CompleteObligationDto {
  @ApiPropertyOptional({ example: 'Đã gửi Sở Tài chính tổng hợp.' }) @IsOptional() @IsString() @MaxLength(2000)
  note?: string;

  @ApiPropertyOptional({ type: [CitedEvidenceDto] })
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => CitedEvidenceDto)
  evidence?: CitedEvidenceDto[];
}

export class ReopenObligationDto {
  @ApiProperty({ example: 'Ghi nhận nhầm: tờ trình chưa được ký.' }) @IsString() @Length(5, 2000)
  reason!: string;
}

export class ExtendObligationDto {
  @ApiProperty({ example: '2021-03-24', description: 'Ngày cuối cùng của hạn mới; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp' }) @IsDay()
  deadlineDate!: string;

  @ApiProperty({ example: 'Công văn xin gia hạn 45/UBND-NV ngày 09/3/2021.' }) @IsString() @Length(5, 2000)
  reason!: string;
}

const STANDING = 'OPEN|OVERDUE|MET|LATE|ENDED';

export class ObligationListQuery extends ListQuery {
  @SortBy('dueAt', 'code', 'agency', 'metAt') sort = 'dueAt,code,agency';

  @IsOptional() @IsIn(['REPORT', 'TASK', 'RETURNED_REPORT']) 'filter[class]'?: string;

  @ApiPropertyOptional({ example: 'OPEN,OVERDUE' })
  @IsOptional() @Matches(new RegExp(`^(${STANDING})(,(${STANDING})){0,4}$`), { message: `Phải là một hoặc nhiều trạng thái cách nhau bằng dấu phẩy, trong: ${STANDING.replaceAll('|', ', ')}.` })
  'filter[status]'?: string;

  @ApiPropertyOptional({ example: 'UBND-LONGMY' }) @IsOptional() @IsCode() 'filter[agency]'?: string;
  @ApiPropertyOptional({ example: 'NVC-02' }) @IsOptional() @IsCode() 'filter[code]'?: string;
  @IsOptional() @IsIn(['DEPARTMENT', 'DISTRICT']) 'filter[group]'?: string;

  @ApiPropertyOptional({ example: '2021-03-31', description: 'Hạn đến hết trước ngày này' }) @IsOptional() @IsDay()
  'filter[dueBefore]'?: string;

  @ApiPropertyOptional({ example: 'UBND-LONGMY', description: 'Cơ quan này và các cơ quan trực thuộc' }) @IsOptional() @IsCode()
  under?: string;
}
