import { useTranslation } from 'react-i18next';
import { figure, percent, pointsOf } from '../../format/figures.js';
import { exactInstant } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark } from '../../marks/mark.js';
import type { Card } from './scorecard-queries.js';

/** What a card comes to, and how sure that is. */
export function CardHead({ card }: { card: Card }) {
  const { t } = useTranslation('scorecard');
  const { index, bandName, bandsAssumed, total, coverage, bestAttainable, bonus, penalty, survey, tthcPercent, provisional, asOf, version } = card;
  return (
    <section className="card" aria-label={t('summary')}>
      <dl className="card-figures">
        <div><dt>{t('index')}</dt><dd className="figure-value">{figure(index)}</dd></div>
        <div><dt>{t('band')}</dt><dd>{bandName} {bandsAssumed && <Assumed />}</dd></div>
        <div><dt>{t('total')}</dt><dd>{pointsOf(total)}</dd></div>
        <div><dt>{t('adjustment')}</dt><dd>{t('adjusted', { bonus: figure(bonus), penalty: figure(penalty) })}</dd></div>
        <div><dt>{t('best')}</dt><dd>{figure(bestAttainable)}</dd></div>
        <div><dt>{t('known')}</dt><dd>{t('knownOf', { leaves: coverage.leavesKnown, all: coverage.leaves, points: figure(coverage.pointsKnown), max: figure(coverage.pointsApplicable) })}</dd></div>
        <div><dt>{t('tieBreaks')}</dt><dd>{t('tieBreak', { tthc: percent(tthcPercent), survey: percent(survey.percent) })}</dd></div>
      </dl>
      <p className="quiet">
        {provisional && <Mark tone="calm">{t('provisional')}</Mark>} {asOf && t('asOf', { instant: exactInstant(asOf.instant), position: figure(asOf.position) })} {t('version', { version, set: card.criteriaSet })}
      </p>
    </section>
  );
}
