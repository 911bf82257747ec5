import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';
import { ReportReference } from './report.js';

/** Sở Nội vụ accepted a report: its content is settled. */
@Fact('tasks.report.accepted.v1')
export class ReportAcceptedV1 extends ReportReference {
  static readonly type: string;
  @IsCode() periodCode!: string;
  @IsInstant() acceptedAt!: string;
}
