import { useTranslation } from 'react-i18next';
import { Mark } from '../../marks/mark.js';
import { urgencyOf } from './group-by-urgency.js';
import type { Obligation } from './obligations-queries.js';

const TONES = { OVERDUE: 'bad', DUE_SOON: 'warn', LATER: 'quiet' } as const;

/** How an obligation stands, in a word or two: how many working days are left or gone, or that it is done. */
export function Standing({ obligation }: { obligation: Pick<Obligation, 'status' | 'daysLeft' | 'dueAt' | 'metAt'> }) {
  const { t } = useTranslation('obligations');
  const { status, daysLeft } = obligation;
  const urgency = urgencyOf(obligation);
  if (urgency === 'DONE') return <Mark tone={status === 'LATE' ? 'bad' : status === 'ENDED' ? 'quiet' : 'good'}>{t(`standing.${status}`)}</Mark>;
  const left = daysLeft ?? 0;
  const words = left > 0 ? t('standing.left', { count: left }) : left < 0 ? t('standing.gone', { count: -left }) : t(urgency === 'OVERDUE' ? 'standing.overdue' : 'standing.today');
  return <Mark tone={TONES[urgency]}>{words}</Mark>;
}
