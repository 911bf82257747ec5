import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { day, exactInstant } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark } from '../../marks/mark.js';

export type Receipt = Schema<'ReceiptDto'>;

/** What the server vouches for: when it came, whether in time, and the hash and signature by which anyone can check it. */
export function ReceiptCard({ receipt, deadlineAssumed }: { receipt: Receipt; deadlineAssumed: boolean }) {
  const { t } = useTranslation('receipt');
  const lines: [string, React.ReactNode][] = [
    [t('submittedAt'), <strong key="at">{exactInstant(receipt.submittedAt)}</strong>],
    // The deadline is 24:00 of its last day, which is already the next.
    [t('dueAt'), <span key="due">{t('endOfDay', { day: day(Date.parse(receipt.dueAt) - 1) })} {deadlineAssumed && <Assumed what={t('deadlineWord')} />}</span>],
    ...(receipt.revision > 1 ? [[t('firstSubmittedAt'), exactInstant(receipt.firstSubmittedAt)] as [string, string]] : []),
    [t('revision'), receipt.revision],
    [t('submittedBy'), receipt.submittedBy],
    [t('contentHash'), <code key="hash">{receipt.contentHash}</code>],
    [t('signature'), <code key="signature">{receipt.signature}</code>],
  ];
  return (
    <article className="card receipt">
      <header className="row spread">
        <h2>{receipt.periodName}<br /><span className="receipt-agency">{receipt.agencyName}</span></h2>
        <Mark tone={receipt.timeliness === 'LATE' ? 'bad' : 'good'}>{t(`timeliness.${receipt.timeliness}`)}</Mark>
      </header>
      <dl className="receipt-lines">{lines.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {receipt.beforeCutOff && <p>{t('beforeCutOff')}</p>}
      <p className="quiet">{t('check')} <a href="/api/v1/receipt-keys">{t('keys')}</a></p>
      <button type="button" className="plain-button no-print" onClick={() => window.print()}>{t('print')}</button>
    </article>
  );
}
