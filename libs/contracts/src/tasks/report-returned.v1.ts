import { IsUUID, MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';
import { ReportReference } from './report.js';

/** Sở Nội vụ returned a report. It counts for nothing until it is sent again, by a deadline that is an obligation of its own. */
@Fact('tasks.report.returned.v1')
export class ReportReturnedV1 extends ReportReference {
  static readonly type: string;
  @IsCode() periodCode!: string;
  @IsInstant() returnedAt!: string;
  @MaxLength(4000) reasons!: string;
  @IsInstant() returnDueAt!: string;
  @IsUUID() returnObligationId!: string;
}
