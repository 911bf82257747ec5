import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import type { Task } from './plan-queries.js';

export interface PlanFieldProps {
  field: Schema<'FieldDto'>;
  tasks: readonly Task[];
  nameOf: (agency: string | null) => string;
}

export function PlanField({ field, tasks, nameOf }: PlanFieldProps) {
  const { t } = useTranslation('plan');
  return (
    <details className="card plan-field" open>
      <summary><h3>{field.position}. {field.name}</h3> <span className="quiet">{t('fieldLine', { count: tasks.length, owner: nameOf(field.ownerAgency) })}</span></summary>
      <table className="plain plan-tasks">
        <thead><tr><th scope="col">{t('code')}</th><th scope="col">{t('task')}</th><th scope="col">{t('lead')}</th><th scope="col">{t('deadline')}</th></tr></thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <td>{task.code}</td>
              <th scope="row"><TaskName {...task} /></th>
              <td>{nameOf(task.leadAgency)} {isLeadAssumed(task) && <Assumed />}</td>
              <td className="plan-deadline">{calendarDay(task.deadlineDate)} {task.assumed && <Assumed />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The short name is ours; opened, it shows the plan's own words. */
function TaskName({ name, sourceText, sourceTextCorrected }: Task) {
  return <details className="plan-words"><summary>{name}</summary><p className="quiet">{sourceTextCorrected ?? sourceText}</p></details>;
}

/** The plan's own flags travel with the task, beside its other details. */
const isLeadAssumed = ({ details }: Task): boolean => (details as { leadAssumed?: boolean }).leadAssumed === true;
