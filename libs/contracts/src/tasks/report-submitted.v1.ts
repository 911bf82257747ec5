import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsInt, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import type { PeriodType, RankingGroup, Timeliness } from '@cchc/kernel';
import { Fact } from '../fact.js';
import { IsCode, IsDay, IsInstant, IsReasons, IsReportValues } from '../shapes.js';
import { ReportReference } from './report.js';

export class PeriodV1 {
  @IsCode() code!: string;
  @IsIn(['QUARTER_1', 'HALF_YEAR', 'QUARTER_3', 'YEAR']) type!: PeriodType;
  @IsDay() dataFrom!: string;
  @IsDay() dataTo!: string;
  @IsBoolean() cumulative!: boolean;
}

/** A head submitted the agency's report. `firstSubmittedAt` decides `timeliness`; a resubmission after a return keeps it. */
@Fact('tasks.report.submitted.v1')
export class ReportSubmittedV1 extends ReportReference {
  static readonly type: string;
  @IsUUID() obligationId!: string;
  @IsIn(['DEPARTMENT', 'DISTRICT']) rankingGroup!: RankingGroup;
  @IsDefined() @ValidateNested() @Type(() => PeriodV1) period!: PeriodV1;
  @IsInt() @Min(1) revision!: number;
  @IsInstant() submittedAt!: string;
  @IsInstant() firstSubmittedAt!: string;
  @IsIn(['ON_TIME', 'LATE']) timeliness!: Timeliness;
  @IsInstant() dueAt!: string;
  /** Indicator key → integer, decimal as text, or yes/no. Computed rates are not among them. */
  @IsReportValues() values!: Record<string, number | string | boolean>;
  /** Required indicators that do not apply, each with its reason. */
  @IsReasons() notApplicable!: Record<string, string>;
  /** SHA-256, hex, of the canonical values. */
  @Matches(/^[0-9a-f]{64}$/) contentHash!: string;
}
