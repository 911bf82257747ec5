import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { instant } from '../../format/instants.js';
import { Mark, type Tone } from '../../marks/mark.js';
import { paths } from '../../paths.js';
import { holds, useMe } from '../../session/session.js';
import type { Recipient, Reminder } from './reminders-queries.js';

const STEP_TONES: Record<Reminder['state'], Tone> = { PENDING: 'calm', TOLD: 'good', CANCELLED: 'quiet' };
const RECIPIENT_TONES: Record<Recipient['state'], Tone> = { DIGESTED: 'calm', SENT: 'good', UNCERTAIN: 'warn', FAILED: 'bad', SUPPRESSED: 'warn', CANCELLED: 'quiet' };

/** One rung: when, and whether it waits, was told to whom with what proof, or is not needed any more. */
export function ReminderStep({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation('reminders');
  const { offset, dueAt, state, reason, decidedAt, recipients } = reminder;
  const words = offset < 0 ? t('step.before', { count: -offset }) : offset > 0 ? t('step.after', { count: offset }) : t('step.day');
  return (
    <li className={`rung rung-${state.toLowerCase()}`}>
      <p className="row"><strong>{words}</strong><span className="quiet">{instant(dueAt)}</span><Mark tone={STEP_TONES[state]}>{t(`state.${state}`)}</Mark></p>
      {state === 'CANCELLED' && <p className="quiet">{t(`reason.${reason ?? 'unknown'}`)}{decidedAt && `, ${instant(decidedAt)}`}</p>}
      {state === 'PENDING' && reason && <p className="quiet">{t(`reason.${reason}`)}</p>}
      {recipients.length > 0 && <ul className="recipients">{recipients.map((recipient) => <Told key={recipient.personId} recipient={recipient} />)}</ul>}
    </li>
  );
}

function Told({ recipient: { personId, displayName, state, reason, sentAt, smtpResponse, messageId } }: { recipient: Recipient }) {
  const { t } = useTranslation('reminders');
  const me = useMe();
  // The mail of one who did not need this reminder any more went out for others in it: its proof is not this one's.
  const proof = state === 'CANCELLED' || state === 'SUPPRESSED' ? null : smtpResponse;
  return (
    <li>
      <p className="row"><span>{displayName}</span><Mark tone={RECIPIENT_TONES[state]}>{t(`recipient.${state}`)}</Mark>{state === 'SENT' && sentAt && <span className="quiet">{instant(sentAt)}</span>}</p>
      {reason && <p className="quiet">{t(`reason.${reason}`)}</p>}
      {proof && <p className="proof">{t('proof')} <code>{proof}</code></p>}
      {messageId && proof && (personId === me.personId || holds(me, 'ADMINISTRATOR')) && <Link to={paths.message(messageId)}>{t('openMessage')}</Link>}
    </li>
  );
}
