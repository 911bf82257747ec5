import { useSuspenseQuery } from '@tanstack/react-query';
import type { Schema } from '@cchc/api-client';
import type { TFunction } from 'i18next';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { rankingQuery, type Group } from '../../api/queries.js';
import { figure } from '../../format/figures.js';
import { exactInstant } from '../../format/instants.js';
import { useLive } from '../../live/live.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark } from '../../marks/mark.js';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import type { Move } from './moves.js';
import { RankingTable } from './ranking-table.js';
import { useMoves } from './use-moves.js';

const Bars = lazy(() => import('../../chart/bars.js'));

export function LiveRanking({ group, year }: { group: Group; year: number }) {
  const { t } = useTranslation('rankings');
  const { data: ranking } = useSuspenseQuery(rankingQuery(year, group));
  const moves = useMoves(ranking.data);
  if (ranking.data.length === 0) return <Nothing>{t('nothing')}</Nothing>;
  const bars = ranking.data.map(({ shortName, index, bestAttainable }) => ({ name: shortName, value: index, most: bestAttainable }));
  return (
    <>
      <Standing ranking={ranking} />
      <p role="status" className="moved">{[...moves.values()].map(wordsOf(t)).join(' ')}</p>
      <div className="ranking-halves">
        <section className="card" aria-labelledby="ranking-table"><h2 id="ranking-table">{t('table')}</h2><RankingTable rows={ranking.data} moves={moves} /></section>
        <section className="card" aria-labelledby="ranking-chart">
          <h2 id="ranking-chart">{t('chart')}</h2>
          <Part><Bars bars={bars} valueName={t('index')} mostName={t('best')} label={t('chartLabel')} /></Part>
        </section>
      </div>
    </>
  );
}

/** What the figures are worth: provisional, as of when, on how much of the points. */
function Standing({ ranking: { provisional, bandsAssumed, asOf, version, coverage, visibleToAgencies } }: { ranking: Schema<'RankingDto'> }) {
  const { t } = useTranslation('rankings');
  const { t: ground } = useTranslation();
  const live = useLive();
  return (
    <div className="standing">
      <div className="row">
        {provisional && <Mark tone="calm">{t('provisional')}</Mark>}
        {bandsAssumed && <Assumed what={t('bands')} />}
        <span className={live ? 'live' : 'live live-off'}>{ground(live ? 'live.on' : 'live.off')}</span>
      </div>
      <p className="quiet">
        {asOf && t('asOf', { instant: exactInstant(asOf.instant), position: figure(asOf.position) })} {t('version', { version })}{' '}
        {t('coverage', { known: figure(coverage.leavesKnown), all: figure(coverage.leaves) })}
      </p>
      {visibleToAgencies === false && <p className="quiet">{t('hidden')}</p>}
    </div>
  );
}

const wordsOf = (t: TFunction<'rankings'>) => ({ name, index, gained, rank }: Move): string =>
  t(gained > 0 ? 'rose' : gained < 0 ? 'fell' : 'changed', { name, from: figure(index.from), to: figure(index.to), places: Math.abs(gained), rank });
