import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';

export class RecordDisciplineDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Cá nhân bị kỷ luật; không nêu là tập thể' }) @IsOptional() @IsString() @Length(2, 200) personName?: string;
  @ApiProperty({ example: 'Khiển trách', description: 'Hình thức kỷ luật' }) @IsString() @Length(2, 200) form!: string;
  @ApiProperty({ example: '12/QĐ-UBND', description: 'Số, ký hiệu văn bản' }) @IsString() @Length(1, 100) symbol!: string;
  @ApiProperty({ format: 'date', example: '2021-09-02', description: 'Ngày văn bản' }) @IsDay() issuedOn!: string;
}

export class WithdrawDisciplineDto {
  @ApiProperty({ example: 'Quyết định kỷ luật đã bị hủy.' }) @IsString() @Length(5, 1000) reason!: string;
}

class DisciplineWithdrawalDto {
  @ApiProperty() reason!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class DisciplineCaseDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Để trống là tập thể' }) personName!: string | null;
  @ApiProperty({ example: 'Khiển trách' }) form!: string;
  @ApiProperty({ example: '12/QĐ-UBND' }) symbol!: string;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: DisciplineWithdrawalDto, nullable: true, description: 'Đã rút lại; để trống khi còn hiệu lực' }) withdrawal!: DisciplineWithdrawalDto | null;
}
