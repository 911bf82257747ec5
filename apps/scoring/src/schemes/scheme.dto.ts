import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import { YearRequest } from '../scorecards/scorecard.dto.js';

const WHICH = 'Bộ tiêu chí nào: Chỉ số CCHC (khi không nêu), ứng dụng CNTT, ISO 9001:2015, Chỉ số CCHC cấp tỉnh';

export class SchemeRequest {
  @ApiPropertyOptional({ enum: SCHEMES, default: 'PAR_INDEX', description: WHICH }) @IsOptional() @IsIn(SCHEMES) scheme: Scheme = 'PAR_INDEX';
}

export class SchemeYearRequest extends YearRequest {
  @ApiPropertyOptional({ enum: SCHEMES, default: 'PAR_INDEX', description: WHICH }) @IsOptional() @IsIn(SCHEMES) scheme: Scheme = 'PAR_INDEX';
}
