import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agenciesQuery, planYearQuery } from '../../api/queries.js';
import { Page } from '../../layout/page.js';
import { Part } from '../../states/part.js';
import { PlanField } from './plan-field.js';
import { planQuery, tasksQuery } from './plan-queries.js';
import { PlanTargets } from './plan-targets.js';
import './plan.css';

/** The year's plan in short: its targets, and its tasks by field. */
export function Component() {
  const { t } = useTranslation('plan');
  const { data: year } = useSuspenseQuery(planYearQuery);
  return (
    <Page title={t('title', { year })}>
      <div className="stack">
        <Part><PlanTargets /></Part>
        <Part lines={8}><Fields year={year} /></Part>
      </div>
    </Page>
  );
}

function Fields({ year }: { year: number }) {
  const { t } = useTranslation('plan');
  const [{ data: plan }, { data: tasks }, { data: agencies }] = useSuspenseQueries({ queries: [planQuery(year), tasksQuery(year), agenciesQuery] });
  const nameOf = (code: string | null) => (code ? agencies.get(code)?.shortName ?? code : t('noLead'));
  return (
    <section aria-labelledby="fields">
      <h2 id="fields" className="plan-heading">{t('fields', { fields: plan.fields.length, tasks: tasks.length })}</h2>
      <p className="quiet">{t('names')}</p>
      <div className="stack">
        {plan.fields.map((field) => <PlanField key={field.code} field={field} tasks={tasks.filter(({ fieldCode }) => fieldCode === field.code)} nameOf={nameOf} />)}
      </div>
    </section>
  );
}
