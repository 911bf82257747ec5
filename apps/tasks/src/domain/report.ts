import { judge, type FieldError, type Instant, type LocalDate, type RankingGroup, type ReportingPeriod, type Timeliness } from '@cchc/kernel';
import { PeriodNotOpen, ReportNotOpen, ReportNotSubmitted, SubmissionRefused } from './report-errors.js';
import type { ReportContent } from './report-values.js';
import type { Findings } from './report-values-validator.js';

export type ReportStatus = 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

export interface ReportState extends ReportContent {
  id: string;
  year: number;
  agencyCode: string;
  /** The code while the directory has not told the name. */
  agencyName: string;
  rankingGroup: RankingGroup;
  period: ReportingPeriod & { name: string; opensOn: LocalDate };
  obligationId: string;
  /** The deadline of the obligation that this report meets. */
  dueAt: Instant;
  status: ReportStatus;
  version: number;
  /** How many times it was submitted. */
  revision: number;
  firstSubmittedAt: Instant | null;
  submittedAt: Instant | null;
  timeliness: Timeliness | null;
  /** The open obligation to send it again, while RETURNED. */
  returnObligationId: string | null;
}

export interface ReportSubmitted {
  revision: number;
  submittedAt: Instant;
  firstSubmittedAt: Instant;
  timeliness: Timeliness;
  /** The return's obligation that this resubmission meets. */
  returnObligationId: string | null;
}

/** One agency's report for one period. Decisions change the state, raise the version by one and return what happened. */
export class Report {
  constructor(private readonly report: ReportState) {}

  get state(): Readonly<ReportState> {
    return this.report;
  }

  /** Replaces the whole content. Wrong types were refused before; cross-checks only warn while it is a draft. */
  write(content: ReportContent): void {
    if (this.report.status === 'NOT_STARTED') this.report.status = 'DRAFT';
    else if (!this.isOpen()) throw new ReportNotOpen(this.report.status);
    this.report.values = content.values;
    this.report.notApplicable = content.notApplicable;
    this.report.version += 1;
  }

  /** `today` is the day of `at` in Vietnam. The first submission decides on time or late; later ones keep it. */
  submit(at: Instant, today: LocalDate, findings: Findings): ReportSubmitted {
    if (!this.isOpen()) throw new ReportNotOpen(this.report.status);
    // From opensOn, not from the cut-off: whoever has its figures may send them; `beforeCutOff` says so on the receipt.
    if (today < this.report.period.opensOn) throw new PeriodNotOpen(this.report.period.opensOn);
    demandSound(findings);
    const { returnObligationId } = this.report;
    this.report.firstSubmittedAt ??= at;
    this.report.timeliness ??= judge(at, this.report.dueAt);
    Object.assign(this.report, { status: 'SUBMITTED', submittedAt: at, returnObligationId: null });
    this.report.revision += 1;
    this.report.version += 1;
    const { revision, firstSubmittedAt, timeliness } = this.report;
    return { revision, submittedAt: at, firstSubmittedAt, timeliness, returnObligationId };
  }

  /** Sends it back with the obligation to submit again. */
  sendBack(returnObligationId: string): void {
    this.demandSubmitted();
    Object.assign(this.report, { status: 'RETURNED', returnObligationId, version: this.report.version + 1 });
  }

  accept(): void {
    this.demandSubmitted();
    Object.assign(this.report, { status: 'ACCEPTED', version: this.report.version + 1 });
  }

  private isOpen(): boolean {
    return this.report.status === 'DRAFT' || this.report.status === 'RETURNED';
  }

  private demandSubmitted(): void {
    if (this.report.status !== 'SUBMITTED') throw new ReportNotSubmitted(this.report.status);
  }
}

/** All errors at once; the slug names the graver kind. */
function demandSound({ misfits, missing, breaches }: Findings): void {
  const errors: FieldError[] = [...misfits, ...missing, ...breaches];
  if (errors.length === 0) return;
  throw new SubmissionRefused(misfits.length + missing.length > 0 ? 'report-incomplete' : 'cross-check-failed', errors);
}
