import { useSuspenseQuery } from '@tanstack/react-query';
import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { targetsQuery } from '../../api/queries.js';
import { figure, percent } from '../../format/figures.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark } from '../../marks/mark.js';
import { paths } from '../../paths.js';

type Target = Schema<'TargetDto'>;

/** The plan's targets and how far each has been reached. */
export function Targets() {
  const { t } = useTranslation('home');
  const { data: targets } = useSuspenseQuery(targetsQuery);
  return (
    <section className="card" aria-labelledby="targets">
      <header className="row spread">
        <h2 id="targets">{t('targetsOfYear', { count: targets.length })}</h2>
        <Link to={paths.plan}>{t('plan')}</Link>
      </header>
      <ul className="targets">{targets.map((target) => <TargetLine key={target.id} target={target} />)}</ul>
    </section>
  );
}

function TargetLine({ target }: { target: Target }) {
  const { t } = useTranslation('home');
  const { id, name, operator, threshold, value, attained, reported, expected, withheld, assumed } = target;
  return (
    <li>
      <div className="row spread">
        <span><strong>{id}</strong> {name} {assumed && <Assumed />}</span>
        {attained === null ? <Mark tone="quiet">{t(withheld === null ? 'noData' : 'withheld')}</Mark> : <Mark tone={attained ? 'good' : 'bad'}>{t(attained ? 'attained' : 'missed')}</Mark>}
      </div>
      {value !== null && <Bar value={value} threshold={threshold} good={attained === true} />}
      <div className="quiet">{t(value === null ? 'targetGoal' : 'targetLine', { value: percent(value), goal: `${SIGNS[operator]} ${figure(threshold)} %`, reported, expected })}</div>
      {withheld !== null && <div className="quiet">{withheld}</div>}
    </li>
  );
}

const SIGNS: Readonly<Record<Target['operator'], string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** The figures are said in words beside it. */
function Bar({ value, threshold, good }: { value: string; threshold: string; good: boolean }) {
  return (
    <div className="bar" aria-hidden>
      <span className={good ? 'bar-good' : 'bar-bad'} style={{ width: `${Math.min(100, Number(value))}%` }} />
      <i style={{ left: `${Math.min(100, Number(threshold))}%` }} />
    </div>
  );
}
