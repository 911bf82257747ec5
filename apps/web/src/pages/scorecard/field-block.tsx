import { useTranslation } from 'react-i18next';
import { percent, pointsOf } from '../../format/figures.js';
import { LeafBlock } from './leaf-block.js';
import { keeps, type Filter } from './leaves.js';
import type { Card, Field } from './scorecard-queries.js';

/** A field with its criteria and their leaves; the browser's own disclosure works by keyboard and with a search in the page. */
export function FieldBlock({ field, filter, card }: { field: Field; filter: Filter; card: Card }) {
  const { t } = useTranslation('scorecard');
  const criteria = field.criteria.map((criterion) => ({ ...criterion, shown: criterion.leaves.filter((leaf) => keeps(filter, leaf)) })).filter(({ shown }) => shown.length > 0);
  return (
    <details className="card field" id={field.code} open>
      <summary>
        <h2>{field.code}. {field.name}</h2>
        <span className="number">{pointsOf(field)} <small className="quiet">{percent(field.percent)}</small></span>
      </summary>
      {criteria.length === 0 && <p className="quiet">{t('noneLikeThat')}</p>}
      {criteria.map((criterion) => (
        <section key={criterion.code} className="criterion" aria-labelledby={criterion.code}>
          <header className="row spread"><h3 id={criterion.code}>{criterion.code} {criterion.name}</h3><span className="number">{pointsOf(criterion)}</span></header>
          {criterion.shown.map((leaf) => <LeafBlock key={leaf.code} leaf={leaf} card={card} />)}
        </section>
      ))}
    </details>
  );
}
