import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

/** A report's id, or its period and agency. */
export class ReportKeyParam {
  @ApiProperty({ example: '2021-Q1:UBND-LONGMY', description: 'Mã định danh, hoặc kỳ:cơ quan' })
  @IsString() @MaxLength(100)
  id!: string;
}

export class RevisionParam extends ReportKeyParam {
  @ApiProperty({ example: '1' })
  @Matches(/^[1-9]\d{0,5}$/, { message: 'Phải là số nguyên từ 1 đến 999999.' })
  revision!: string;
}
