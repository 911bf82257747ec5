import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { planYearQuery, type Group } from '../../api/queries.js';
import { Page } from '../../layout/page.js';
import { groupOfWord, paths } from '../../paths.js';
import { Component as Missing } from '../missing/missing.page.js';
import { LiveRanking } from './live-ranking.js';
import './rankings.css';

/** One group's ranking as it stands at this moment. */
export function Component() {
  const { group } = useParams();
  const named = groupOfWord(group);
  return named ? <Ranking group={named} /> : <Missing />;
}

function Ranking({ group }: { group: Group }) {
  const { t } = useTranslation('rankings');
  const { data: year } = useSuspenseQuery(planYearQuery);
  return (
    <Page title={t(`title.${group}`, { year })} aside={<Groups />}>
      <LiveRanking key={group} group={group} year={year} />
    </Page>
  );
}

function Groups() {
  const { t } = useTranslation('rankings');
  return (
    <nav className="groups" aria-label={t('groups')}>
      {(['DEPARTMENT', 'DISTRICT'] as const).map((group) => <NavLink key={group} to={paths.ranking(group)}>{t(`group.${group}`)}</NavLink>)}
    </nav>
  );
}
