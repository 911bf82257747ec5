import { ApiProblem, itemOf, type Schema } from '@cchc/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Descriptions, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.js';
import { useBusinessNow } from '../../clock/use-business-now.js';
import { keys } from '../../api/keys.js';
import { Problem } from '../../states/problem.js';
import { calendarDay, instant } from '../../format/instants.js';
import { paths } from '../../paths.js';
import { standingOf } from './standing-queries.js';
import type { ReportForm } from './report-form.js';
import type { ReportSummary } from './report-queries.js';
import type { DraftInHand } from './use-draft.js';

interface SubmitDialogProps {
  report: ReportSummary;
  form: ReportForm;
  hand: DraftInHand;
  onClose: () => void;
}

/** The head's last look before the report leaves; then the receipt, with the score as it was before. */
export function SubmitDialog({ report, form, hand, onClose }: SubmitDialogProps) {
  const { t } = useTranslation('report');
  const now = useBusinessNow();
  const submission = useSubmission(report, hand, onClose);
  const { values, notApplicable } = hand.appraisal.content;
  const late = report.firstSubmittedAt === null && now.getTime() >= new Date(report.dueAt).getTime();
  return (
    <Modal
      open title={t('submit.title')} okText={t('submit.confirm')} cancelText={t('submit.cancel')} confirmLoading={submission.isPending}
      onOk={() => submission.mutate()} onCancel={onClose} mask={{ closable: !submission.isPending }}
    >
      {late && <Alert type="warning" showIcon title={t('submit.late', { day: calendarDay(report.deadlineDate) })} />}
      <Descriptions column={1} size="small" items={[
        { key: 'period', label: t('submit.period'), children: form.periodName },
        { key: 'agency', label: t('submit.agency'), children: report.agencyName ?? report.agencyCode },
        { key: 'filled', label: t('submit.filled'), children: Object.keys(values).length },
        { key: 'not', label: t('submit.notApplicable'), children: Object.keys(notApplicable).length },
        { key: 'due', label: t('submit.due'), children: t('submit.until', { day: calendarDay(report.deadlineDate) }) },
        { key: 'now', label: t('submit.now'), children: instant(now) },
      ]} />
      <p className="submit-consequence">{t('submit.consequence')}</p>
      {submission.isError && <Problem error={submission.error} />}
    </Modal>
  );
}

function useSubmission(report: ReportSummary, hand: DraftInHand, onClose: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  // Pressing again after a lost answer is the same submission, not another one.
  const [key] = useState(newKey);
  return useMutation({
    mutationFn: async (): Promise<{ receipt: Schema<'ReceiptDto'>; before: Awaited<ReturnType<typeof standingOf>> }> => {
      const before = await standingOf(queries, report);
      const receipt = await itemOf(api.POST('/api/v1/reports/{id}/submission', {
        params: { path: { id: report.id } }, headers: { 'idempotency-key': key },
      }));
      return { receipt, before };
    },
    onSuccess: async ({ receipt, before }) => {
      await navigate(paths.receipt(report.key, receipt.revision), { state: { before } });
      await queries.invalidateQueries({ queryKey: keys.reports });
      await queries.invalidateQueries({ queryKey: keys.obligations });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.errors.length === 0) return;
      // What is wrong with cells is shown at the cells.
      hand.tell(error.errors);
      onClose();
    },
  });
}

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
