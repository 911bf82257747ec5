import { itemOf } from '@cchc/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { Page } from '../../layout/page.js';
import { Part } from '../../states/part.js';
import { paths } from '../../paths.js';
import { reportQuery } from '../report/report-queries.js';
import type { Standing } from '../report/standing-queries.js';
import { ReceiptCard } from './receipt-card.js';
import { ScoreWatch } from './score-watch.js';
import './receipt.css';

/** The receipt of one submission. Straight after it, also what the submission did to the score. */
export function Component() {
  const { t } = useTranslation('receipt');
  const { key = '', revision = '' } = useParams();
  return <Page title={t('title')}><Part lines={8}><FoundReceipt reportKey={key} revision={revision} /></Part></Page>;
}

function FoundReceipt({ reportKey, revision }: { reportKey: string; revision: string }) {
  const { t } = useTranslation('receipt');
  const arrived = useLocation().state as { before: Standing | null } | null;
  const report = useSuspenseQuery(reportQuery(reportKey)).data;
  const receipt = useSuspenseQuery({
    queryKey: [...keys.report(reportKey), 'receipts', revision],
    queryFn: () => itemOf(api.GET('/api/v1/reports/{id}/receipts/{revision}', { params: { path: { id: reportKey, revision } } })),
    staleTime: Infinity,
  }).data;
  return (
    <div className="receipt-page stack">
      {arrived && <ScoreWatch whose={report} since={receipt.submittedAt} before={arrived.before} />}
      <ReceiptCard receipt={receipt} deadlineAssumed={report.deadlineAssumed} />
      <p className="no-print"><Link to={paths.report(reportKey)}>{t('back')}</Link></p>
    </div>
  );
}
