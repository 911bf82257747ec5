import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { planYearQuery } from '../../api/queries.js';
import { Page } from '../../layout/page.js';
import { paths } from '../../paths.js';
import { explanationQuery, type Card } from './scorecard-queries.js';
import './scorecard.css';

/** What both pages about one agency's card share: the card itself, the heading, and the way to the other page. */
export function CardPage({ title, children }: { title: 'scorecard' | 'explanation'; children: (card: Card) => ReactNode }) {
  const { t } = useTranslation('scorecard');
  const { agency = '' } = useParams();
  const { data: year } = useSuspenseQuery(planYearQuery);
  const { data: card } = useSuspenseQuery(explanationQuery(year, agency));
  return (
    <Page title={t(`title.${title}`, { agency: card.agencyName, year })} aside={<Views agency={agency} group={card.group} />}>
      <div className="stack">{children(card)}</div>
    </Page>
  );
}

function Views({ agency, group }: { agency: string; group: Card['group'] }) {
  const { t } = useTranslation('scorecard');
  return (
    <nav className="views" aria-label={t('views')}>
      <NavLink to={paths.scorecard(agency)} end>{t('view.scorecard')}</NavLink>
      <NavLink to={paths.explanation(agency)}>{t('view.explanation')}</NavLink>
      {group && <NavLink to={paths.ranking(group)}>{t('view.ranking')}</NavLink>}
    </nav>
  );
}
