import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { planYearQuery, rankingQuery, type Group } from '../../api/queries.js';
import { figure } from '../../format/figures.js';
import { Mark } from '../../marks/mark.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';

const SHOWN = 5;

/** The first of one ranking; all of it is one click away. */
export function LeadingAgencies({ group }: { group: Group }) {
  const { t } = useTranslation('home');
  const { data: year } = useSuspenseQuery(planYearQuery);
  const { data: { data, provisional } } = useSuspenseQuery(rankingQuery(year, group));
  return (
    <section className="card" aria-labelledby={`leading-${group}`}>
      <header className="row spread">
        <h2 id={`leading-${group}`}>{t(`leading.${group}`)} {provisional && <Mark tone="calm">{t('provisional')}</Mark>}</h2>
        <Link to={paths.ranking(group)}>{t('wholeRanking')}</Link>
      </header>
      {data.length === 0 ? <Nothing>{t('noRanking')}</Nothing> : (
        <ol className="leading">
          {data.slice(0, SHOWN).map(({ rank, agencyCode, shortName, index }) => (
            <li key={agencyCode}><span className="number">{rank ?? '–'}</span><Link to={paths.explanation(agencyCode)}>{shortName}</Link><span className="number">{figure(index)}</span></li>
          ))}
        </ol>
      )}
    </section>
  );
}
