import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../api/queries.js';
import { dayWithWeekday, timeOfDay } from '../format/instants.js';
import { useBusinessNow } from './use-business-now.js';

/** The time that decides on time or late. */
export function BusinessClock() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(clockQuery);
  const now = useBusinessNow();
  return (
    <div className="banner-clock">
      <time dateTime={now.toISOString()}>{timeOfDay(now)} {dayWithWeekday(now)}</time>
      <small>{t('clock.label')} <span className="clock-zone">({data.timeZone})</span></small>
    </div>
  );
}
