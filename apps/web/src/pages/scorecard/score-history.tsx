import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { exactInstant } from '../../format/instants.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { scoreHistoryQuery } from './scorecard-queries.js';

/** The newest changes of points; a leaf that was looked at again and stayed as it was is left out. */
export function ScoreHistory({ year, agency }: { year: number; agency: string }) {
  const { t } = useTranslation('scorecard');
  const { data } = useSuspenseQuery(scoreHistoryQuery(year, agency));
  const changes = data.filter(({ points, previousPoints, state, previousState }) => previousState !== null && (points !== previousPoints || state !== previousState)).slice(0, 15);
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {changes.length === 0 ? <Nothing>{t('noHistory')}</Nothing> : (
        <ul className="changes">
          {changes.map(({ leaf, name, change, formula, asOf, cardVersion }) => (
            <li key={`${leaf} ${cardVersion} ${asOf.position}`}>
              <span><Link to={paths.explanation(agency, leaf)}>{leaf} {name}</Link><small className="quiet">{formula}</small></span>
              <span className="number">{change}<small className="quiet">{exactInstant(asOf.instant)}</small></span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
