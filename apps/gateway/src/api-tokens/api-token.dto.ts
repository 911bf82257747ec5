import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { AGENCY_CODE, AGENCY_CODE_WORDS } from '../agencies/agency-code.js';
import { TOKEN_SCOPES, type TokenScope } from '../domain/token-scopes.js';

/** Something to read, on one line: a name stands in lists and in logs. */
const NAME = /^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]+$/u;

export class CreateApiTokenDto {
  @ApiProperty({ example: 'Phần mềm một cửa' })
  @IsString() @MinLength(1) @MaxLength(100) @Matches(NAME, { message: 'Phải có chữ, và không được có ký tự điều khiển hay xuống dòng.' }) name!: string;

  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true, example: ['reports:write'] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique() @IsIn(TOKEN_SCOPES, { each: true }) scopes!: TokenScope[];

  @ApiProperty({ required: false, type: [String], example: ['STP'], description: 'Phần mềm của các cơ quan này (vai trò cán bộ); quyền ghi chỉ thủ trưởng cấp được; bỏ trống: mã của chính người tạo' })
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ArrayUnique() @Matches(AGENCY_CODE, { each: true, ...AGENCY_CODE_WORDS }) agencies?: string[];

  @ApiProperty({ required: false, default: 90, description: 'Số ngày có hiệu lực' })
  @IsOptional() @IsInt() @Min(1) @Max(366) days?: number;
}

export class ApiTokenDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true }) scopes!: string[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty({ type: [String], nullable: true }) agencies!: string[] | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ format: 'date-time' }) expiresAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) lastUsedAt!: Date | null;
}

export class NewApiTokenDto extends ApiTokenDto {
  @ApiProperty({ description: 'Chỉ hiện một lần', example: 'cchc_…' }) token!: string;
}
