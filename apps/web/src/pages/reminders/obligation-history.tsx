import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { calendarDay, instant } from '../../format/instants.js';

interface Detail {
  note?: string;
  reason?: string;
  from?: string;
  to?: string;
  evidence?: { number: string; date: string; abstract: string }[];
}

/** What was done about an obligation, by whom, with the documents cited. */
export function ObligationHistory({ history }: { history: readonly Schema<'ObligationEventDto'>[] }) {
  const { t } = useTranslation('reminders');
  return (
    <ul className="obligation-history">
      {history.map(({ version, kind, at, personName, detail }) => {
        const { note, reason, from, to, evidence } = detail as Detail;
        return (
          <li key={version}>
            {t(`history.${kind}`)} <span className="quiet">{[personName, instant(at)].filter(Boolean).join(', ')}</span>
            {from && to && ` ${t('history.moved', { from: calendarDay(from), to: calendarDay(to) })}`}
            {(note ?? reason) && <p className="said">{note ?? reason}</p>}
            {evidence && evidence.length > 0 && (
              <ul>{evidence.map((document) => <li key={document.number}>{t('history.document', { ...document, date: calendarDay(document.date) })}</li>)}</ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
