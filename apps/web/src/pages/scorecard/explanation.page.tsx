import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { figure } from '../../format/figures.js';
import { CardHead } from './card-head.js';
import { CardPage } from './card-pages.js';
import { FieldBlock } from './field-block.js';
import { leavesOf, sumOf, type Filter } from './leaves.js';
import type { Card } from './scorecard-queries.js';

const FILTERS: readonly Filter[] = ['ALL', 'SCORED', 'LOST', 'PENDING'];

/** Why a score is what it is: every point of every leaf. */
export function Component() {
  return <CardPage title="explanation">{(card) => <Explanation card={card} />}</CardPage>;
}

function Explanation({ card }: { card: Card }) {
  const { t } = useTranslation('scorecard');
  const [filter, setFilter] = useState<Filter>('ALL');
  const leaves = leavesOf(card);
  useGoToHash();
  return (
    <>
      <CardHead card={card} />
      <fieldset className="filters">
        <legend className="visually-hidden">{t('filter.title')}</legend>
        {FILTERS.map((one) => (
          <label key={one}><input type="radio" name="leaves" checked={filter === one} onChange={() => setFilter(one)} /> {t(`filter.${one}`)}</label>
        ))}
      </fieldset>
      {card.fields.map((field) => <FieldBlock key={field.code} field={field} filter={filter} card={card} />)}
      <p className="card sum-line">{t('sumLine', { count: leaves.length, sum: figure(sumOf(leaves)), total: figure(card.total.points), max: figure(card.total.max), index: figure(card.indexBeforeAdjustment) })}</p>
    </>
  );
}

/** Opens the field or leaf that the address names, with what it lies in, and goes there. */
function useGoToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const place = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!place) return;
    for (let block = place.closest('details'); block; block = block.parentElement?.closest('details') ?? null) block.open = true;
    place.scrollIntoView({ block: 'start' });
    place.querySelector('summary')?.focus({ preventScroll: true });
  }, [hash]);
}
