import { Alert } from 'antd';
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
    <Alert
      type="error" showIcon className="returned-notice" title={t('returned.title', { day: calendarDay(deadlineDate) })}
      description={<><p className="returned-reasons">{reasons}</p><p>{t('returned.by', { person: returned.personName ?? '', at: instant(returned.at) })}</p></>}
    />
  );
}
