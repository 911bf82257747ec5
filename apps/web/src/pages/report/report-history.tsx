import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instant } from '../../format/instants.js';
import { paths } from '../../paths.js';
import { mergedHistory } from './merged-history.js';
import type { ReportEvent } from './report-queries.js';

const COLORS: Record<string, string> = { SUBMITTED: 'blue', RETURNED: 'red', ACCEPTED: 'green' };

/** What became of the report, the latest first; one person's savings in a row are one line. */
export function ReportHistory({ history, reportKey }: { history: readonly ReportEvent[]; reportKey: string }) {
  const { t } = useTranslation('report');
  const items = mergedHistory(history).reverse().map(({ event, times }) => {
    const { revision, reasons } = event.detail as { revision?: number; reasons?: string };
    return {
      key: event.version, color: COLORS[event.kind] ?? 'gray',
      content: (
        <>
          <strong>{t(`history.${event.kind}`, { count: times, revision })}</strong>
          <div>{[event.personName, instant(event.at)].filter(Boolean).join(' · ')}</div>
          {reasons && <p className="returned-reasons">{reasons}</p>}
          {revision !== undefined && <Link to={paths.receipt(reportKey, revision)}>{t('history.receipt', { revision })}</Link>}
        </>
      ),
    };
  });
  return <Timeline items={items} />;
}
