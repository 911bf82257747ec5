import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { targetsQuery } from '../../api/queries.js';
import { figure, percent } from '../../format/figures.js';
import { calendarDay } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { Mark } from '../../marks/mark.js';

const sumOf = (value: string | null): string => (value === null ? '—' : figure(value));

/** Targets in the plan's own words, with what is unclear in them said openly. */
export function PlanTargets() {
  const { t } = useTranslation('plan');
  const { data: targets } = useSuspenseQuery(targetsQuery);
  return (
    <section className="card" aria-labelledby="plan-targets">
      <h2 id="plan-targets">{t('targets', { count: targets.length })}</h2>
      <ul className="plan-targets">
        {targets.map(({ id, name, sourceTextCorrected, sourceText, threshold, value, attained, commitment, deadline, numerator, denominator, reported, expected, withheld, ambiguities, assumed }) => (
          <li key={id}>
            <details>
              <summary>
                <span><strong>{id}</strong> {name}</span>
                <span className="row">{assumed && <Assumed />}<Mark tone={attained === null ? 'quiet' : attained ? 'good' : 'bad'}>{percent(value)} / {figure(threshold)} %</Mark></span>
              </summary>
              <p>{sourceTextCorrected ?? sourceText}</p>
              <p className="quiet">{t('sums', { numerator: numerator.name, denominator: denominator.name, above: sumOf(numerator.value), below: sumOf(denominator.value), unit: denominator.unit })}</p>
              {withheld !== null && <p>{withheld}</p>}
              <p className="quiet">{t(`commitment.${commitment}`)} {t('targetDeadline', { day: calendarDay(deadline), reported, expected })}</p>
              {ambiguities.length > 0 && <><p className="quiet">{t('ambiguities')}</p><ul>{ambiguities.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul></>}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
