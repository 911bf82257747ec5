import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark, type Tone } from '../../marks/mark.js';
import { paths } from '../../paths.js';

type Obligation = Schema<'ObligationDto'>;

/** A report is opened; of a task, what was and will be said about it. */
const placeOf = ({ id, class: kind, code, agencyCode }: Obligation): string => (kind === 'TASK' ? paths.reminders(id) : paths.report(`${code}:${agencyCode}`));

export function ObligationLines({ obligations, withAgency }: { obligations: readonly Obligation[]; withAgency?: boolean }) {
  const { t } = useTranslation('home');
  return (
    <ul className="lines">
      {obligations.map((obligation) => (
        <li key={obligation.id}>
          <span className="lines-what">
            <Link to={placeOf(obligation)}>{obligation.title}</Link>
            <span className="quiet">{withAgency && `${obligation.agencyName ?? obligation.agencyCode} · `}{t('due', { day: calendarDay(obligation.deadlineDate) })} {obligation.assumed && <Assumed />}</span>
          </span>
          <DaysLeft {...obligation} />
        </li>
      ))}
    </ul>
  );
}

function DaysLeft({ status, daysLeft }: Obligation) {
  const { t } = useTranslation('home');
  const left = daysLeft ?? 0;
  const tone: Tone = status === 'OVERDUE' ? 'bad' : left <= 3 ? 'warn' : 'quiet';
  const words = status === 'OVERDUE' ? t('late', { count: Math.max(1, -left) }) : left === 0 ? t('today') : t('left', { count: left });
  return <Mark tone={tone}>{words}</Mark>;
}
