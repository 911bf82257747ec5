import { useTranslation } from 'react-i18next';
import { calendarDay, instant } from '../../format/instants.js';
import type { ReportEvent } from './report-queries.js';

/** Why the report came back, and until when it is to be sent again. */
export function ReturnedNotice({ history }: { history: readonly ReportEvent[] }) {
  const { t } = useTranslation('report');
  const returned = history.findLast(({ kind }) => kind === 'RETURNED');
  if (!returned) return null;
  const { reasons, deadlineDate } = returned.detail as { reasons: string; deadlineDate: string };
  return (
    <section className="notice notice-bad" aria-labelledby="returned">
      <h2 id="returned">{t('returned.title', { day: calendarDay(deadlineDate) })}</h2>
      <p className="returned-reasons">{reasons}</p>
      <p className="quiet">{t('returned.by', { person: returned.personName ?? '', at: instant(returned.at) })}</p>
    </section>
  );
}
