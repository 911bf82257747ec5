import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstMissing } from './first-missing.js';
import type { FormShape } from './appraise-draft.js';
import { SaveState } from './save-state.js';
import { SubmitDialog } from './submit-dialog.js';
import type { ReportForm } from './report-form.js';
import type { ReportSummary } from './report-queries.js';
import type { DraftInHand } from './use-draft.js';

interface SendBarProps {
  report: ReportSummary;
  form: ReportForm;
  shape: FormShape;
  hand: DraftInHand;
  isHead: boolean;
  onGo: (key: string, section: string) => void;
}

/** Always in sight: how far the report is, whether it is saved, and the way to send it. */
export function SendBar({ report, form, shape, hand, isHead, onGo }: SendBarProps) {
  const { t } = useTranslation('report');
  const [sending, setSending] = useState(false);
  const sums = [...hand.appraisal.progress.values()];
  const filled = sums.reduce((sum, progress) => sum + progress.filled, 0);
  const required = sums.reduce((sum, progress) => sum + progress.required, 0);
  const missing = firstMissing(shape, hand.appraisal.content);
  const send = async () => {
    if (await hand.flush()) setSending(true);
  };
  return (
    <div className="send-bar">
      <div className="send-progress">
        <Progress percent={required === 0 ? 100 : Math.floor((filled / required) * 100)} showInfo={false} size="small" aria-label={t('send.progress', { filled, required })} />
        <span>{t('send.progress', { filled, required })}</span>
        {missing && <Button type="link" size="small" onClick={() => onGo(missing.key, missing.section)}>{t('send.nextMissing')}</Button>}
      </div>
      <SaveState state={hand.state} onRetry={hand.retry} />
      {isHead
        ? <Button type="primary" onClick={() => void send()}>{t(form.status === 'RETURNED' ? 'send.again' : 'send.submit')}</Button>
        : <span className="send-wait">{t('send.waitForHead')}</span>}
      {sending && <SubmitDialog report={report} form={form} hand={hand} onClose={() => setSending(false)} />}
    </div>
  );
}
