import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, instant } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { paths } from '../../paths.js';
import type { ReportForm } from './report-form.js';
import type { ReportSummary } from './report-queries.js';

/** Whose report it is, what it counts, and until when. */
export function ReportFacts({ report, form, assumed }: { report: ReportSummary; form: ReportForm; assumed: boolean }) {
  const { t } = useTranslation('report');
  return (
    <div className="report-facts">
      <p><strong>{report.agencyName ?? report.agencyCode}</strong> {assumed && <Assumed what={t('template')} />}</p>
      <p className="quiet">
        {t('dataWindow', { from: calendarDay(form.dataFrom), to: calendarDay(form.dataTo) })} {t('deadline', { day: calendarDay(report.deadlineDate) })} {report.deadlineAssumed && <Assumed what={t('deadlineWord')} />}
        {report.submittedAt && <> {t('sentAt', { at: instant(report.submittedAt) })}</>}
        {report.revision > 0 && <> <Link to={paths.receipt(report.key, report.revision)}>{t('history.receipt', { revision: report.revision })}</Link></>}
        {' · '}<Link to={paths.reminders(report.obligationId)}>{t('reminders')}</Link>
      </p>
    </div>
  );
}
