import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../marks/mark.js';
import type { ReportSummary } from './report-queries.js';

const TONES: Record<ReportSummary['status'], Tone> = { NOT_STARTED: 'quiet', DRAFT: 'calm', SUBMITTED: 'calm', RETURNED: 'bad', ACCEPTED: 'good' };

/** A report's state, and whether it came in time. */
export function ReportMarks({ report }: { report: Pick<ReportSummary, 'status' | 'timeliness' | 'overdue'> }) {
  const { t } = useTranslation('report');
  return (
    <span className="row">
      <Mark tone={TONES[report.status]}>{t(`status.${report.status}`)}</Mark>
      {report.timeliness && <Mark tone={report.timeliness === 'LATE' ? 'bad' : 'good'}>{t(`timeliness.${report.timeliness}`)}</Mark>}
      {report.overdue && <Mark tone="bad">{t('overdue')}</Mark>}
    </span>
  );
}
