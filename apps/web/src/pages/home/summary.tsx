import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agenciesQuery, targetsQuery } from '../../api/queries.js';
import { calendarDay } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { paths } from '../../paths.js';
import { nextReportQuery, overdueQuery, periodProgressQuery, taskCountQuery } from './home-queries.js';

/** The four figures that say where the province stands. */
export function Summary() {
  const { t } = useTranslation('home');
  const [{ data: agencies }, { data: tasks }, { data: targets }, { data: overdue }] = useSuspenseQueries({ queries: [agenciesQuery, taskCountQuery, targetsQuery, overdueQuery(20)] });
  const ranked = [...agencies.values()].filter(({ inRanking }) => inRanking);
  const inGroup = (group: string) => ranked.filter((agency) => agency.group === group).length;
  const count = (attained: boolean | null) => targets.filter((target) => target.attained === attained).length;
  return (
    <ul className="figures" aria-label={t('summary')}>
      <Figure value={ranked.length} name={t('agencies')} to={paths.ranking('DEPARTMENT')}>{t('groups', { departments: inGroup('DEPARTMENT'), districts: inGroup('DISTRICT') })}</Figure>
      <Figure value={tasks} name={t('tasks')} to={paths.plan}>{overdue.page.total > 0 ? <span className="red">{t('overdueCount', { count: overdue.page.total })}</span> : t('noneOverdue')}</Figure>
      <Figure value={targets.length} name={t('targets')} to={paths.plan}>{t('attainment', { attained: count(true), missed: count(false), unknown: count(null) })}</Figure>
      <NextReport />
    </ul>
  );
}

function Figure({ value, name, to, children }: { value: ReactNode; name: string; to: string; children: ReactNode }) {
  return (
    <li className="card figure">
      <Link to={to}><span className="figure-value">{value}</span> {name}</Link>
      <div className="quiet">{children}</div>
    </li>
  );
}

function NextReport() {
  const { t } = useTranslation('home');
  const { data: [next] } = useSuspenseQuery({ ...nextReportQuery, select: ({ data }) => data });
  if (!next) return <Figure value={t('none')} name={t('nextReport')} to={paths.obligations}>{t('noReport')}</Figure>;
  const left = next.daysLeft ?? 0;
  return (
    <Figure value={left} name={t('daysLeft')} to={paths.obligations}>
      {t('reportDue', { title: next.title, day: calendarDay(next.deadlineDate) })} {next.assumed && <Assumed what={t('deadline')} />}
      <PeriodProgress period={next.code} />
    </Figure>
  );
}

function PeriodProgress({ period }: { period: string }) {
  const { t } = useTranslation('home');
  const { data: { all, sent } } = useSuspenseQuery(periodProgressQuery(period));
  return <div>{t('sent', { sent, all })}</div>;
}
