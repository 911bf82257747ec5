import { itemOf } from '@cchc/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { Problem } from '../../states/problem.js';
import type { ReportSummary } from './report-queries.js';
import { ReturnDialog } from './return-dialog.js';

/** Sở Nội vụ accepts a report or sends it back. The server refuses who belongs to the agency, and says so here. */
export function ReviewBar({ report }: { report: ReportSummary }) {
  const { t } = useTranslation('report');
  const queries = useQueryClient();
  const [returning, setReturning] = useState(false);
  const acceptance = useMutation({
    mutationFn: () => itemOf(api.POST('/api/v1/reports/{id}/acceptance', { params: { path: { id: report.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.reports }),
  });
  return (
    <section className="notice" aria-label={t('review.title')}>
      <p>{t('review.waiting')}</p>
      <div className="review-actions">
        <Popconfirm title={t('review.acceptConfirm')} okText={t('review.accept')} cancelText={t('submit.cancel')} onConfirm={() => acceptance.mutate()}>
          <Button type="primary" loading={acceptance.isPending}>{t('review.accept')}</Button>
        </Popconfirm>
        <Button danger onClick={() => setReturning(true)}>{t('review.return')}</Button>
      </div>
      {acceptance.isError && <Problem error={acceptance.error} />}
      {returning && <ReturnDialog report={report} onClose={() => setReturning(false)} />}
    </section>
  );
}
