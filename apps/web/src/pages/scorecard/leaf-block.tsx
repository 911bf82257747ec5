import { useTranslation } from 'react-i18next';
import { figure, hundredths, pointsOf } from '../../format/figures.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark, type Tone } from '../../marks/mark.js';
import { LeafInputs } from './leaf-inputs.js';
import type { Card, Leaf } from './scorecard-queries.js';

/** One leaf: what it got and why; opened, by which rule, from what, by whom and on what legal ground. */
export function LeafBlock({ leaf, card }: { leaf: Leaf; card: Card }) {
  const { t } = useTranslation('scorecard');
  return (
    <details className="leaf" id={leaf.code}>
      <summary>
        <span className="leaf-name">
          <span>{leaf.code} {leaf.name}</span>
          <small className="quiet">{leaf.formula}</small>
        </span>
        <span className="leaf-state"><Mark tone={TONES[standingOf(leaf)]}>{t(`state.${standingOf(leaf)}`)}</Mark> {leaf.assumed ? <Assumed what={t('ruleWord')} /> : leaf.pointsAssumed && <Assumed what={t('maximum')} />}</span>
        <span className="number leaf-points">{pointsOf(leaf)}</span>
      </summary>
      <LeafReasons leaf={leaf} card={card} />
    </details>
  );
}

function LeafReasons({ leaf, card }: { leaf: Leaf; card: Card }) {
  const { t, i18n } = useTranslation('scorecard');
  const { rule, sourceRule, inputs, source, auto, autoFormula, attainable, appraiser, evidence, legalBasis, provenance } = leaf;
  const provenanceKey = `scorecard:provenance.${provenance.source}`;
  return (
    <dl className="reasons">
      <dt>{t('rule')}</dt><dd>{rule}</dd>
      {sourceRule && <><dt>{t('autoSource')}</dt><dd>{sourceRule}</dd></>}
      <dt>{t('inputs')}</dt><dd>{inputs.length > 0 ? <LeafInputs inputs={inputs} card={card} /> : t('noInputs')}</dd>
      <dt>{t('source')}</dt><dd>{source ? t(`sourceOf.${source}`) : t('noSource')}</dd>
      {autoFormula && <><dt>{t('autoPoints')}</dt><dd>{auto !== null && auto !== undefined && figure(auto)} ({autoFormula})</dd></>}
      <dt>{t('attainable')}</dt><dd>{figure(attainable)}</dd>
      <dt>{t('appraiser')}</dt><dd>{appraiser.name}</dd>
      {evidence.length > 0 && <><dt>{t('evidence')}</dt><dd>{evidence.join('; ')}</dd></>}
      <dt>{t('legalBasis')}</dt>
      <dd>{legalBasis.length > 0 ? <ul>{legalBasis.map(({ code, number, title }) => <li key={code}>{number}: {title}</li>)}</ul> : t('noLegalBasis')}</dd>
      <dt>{t('provenanceOf')}</dt><dd>{i18n.exists(provenanceKey) ? i18n.t(provenanceKey) : provenance.source}</dd>
    </dl>
  );
}

type Standing = 'FULL' | 'PARTIAL' | 'NONE' | 'PENDING' | 'NOT_APPLICABLE';

const TONES: Record<Standing, Tone> = { FULL: 'good', PARTIAL: 'warn', NONE: 'bad', PENDING: 'quiet', NOT_APPLICABLE: 'quiet' };

/** In a word, so that nobody depends on the colour. */
function standingOf({ state, points, max }: Leaf): Standing {
  if (state !== 'SCORED') return state;
  if (hundredths(points) >= hundredths(max)) return 'FULL';
  return hundredths(points) === 0 ? 'NONE' : 'PARTIAL';
}
