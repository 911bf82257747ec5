import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { calendarDay, exactInstant } from '../../format/instants.js';
import { Page } from '../../layout/page.js';
import { Mark, type Tone } from '../../marks/mark.js';
import { Part } from '../../states/part.js';
import { messageQuery } from './reminders-queries.js';
import './reminders.css';

const TONES: Record<string, Tone> = { SENT: 'good', FAILED: 'bad', UNCERTAIN: 'warn', CANCELLED: 'quiet' };

/** One mail that was sent: every attempt, with what the mail server answered. */
export function Component() {
  const { t } = useTranslation('reminders');
  const { id = '' } = useParams();
  return <Page title={t('message.title')}><Part key={id} lines={6}><SentMail id={id} /></Part></Page>;
}

function SentMail({ id }: { id: string }) {
  const { t } = useTranslation('reminders');
  const { subject, displayName, day, state, messageId, history } = useSuspenseQuery(messageQuery(id)).data;
  return (
    <article className="card message">
      <header className="row spread"><h2>{subject ?? t('message.noSubject')}</h2><Mark tone={TONES[state] ?? 'calm'}>{t(`message.state.${state}`)}</Mark></header>
      <p>{t('message.to', { person: displayName, day: calendarDay(day) })}</p>
      {messageId && <p className="proof quiet">Message-ID: <code>{messageId}</code></p>}
      <h3>{t('message.attempts')}</h3>
      <ol className="recipients">
        {history.map((attempt) => (
          <li key={attempt.attempt}>
            <p>{t('message.attempt', { number: attempt.attempt, at: exactInstant(attempt.endedAt ?? attempt.startedAt) })} {attempt.outcome && t(`message.outcome.${attempt.outcome}`)}</p>
            {attempt.response && <p className="proof">{t('proof')} <code>{attempt.response}</code></p>}
          </li>
        ))}
      </ol>
    </article>
  );
}
