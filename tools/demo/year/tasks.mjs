import { QUALITY } from '../story.mjs';
import { seedOf } from '../seed.mjs';

/** The self-assessment is a task of the plan as well: it is done with the self-assessment itself. */
export const SELF_ASSESSMENT_TASK = 'NVC-08';

/** Whether an agency lets a task lie until it is overdue: the weaker the agency, the more of them. */
export const isNeglected = (agency, code) => seedOf(`${agency} ${code}`) % 100 < (0.9 - QUALITY[agency]) * 100;

/** Does what falls due before the day `before`, and what was neglected and is overdue. */
export async function doTasks({ people, tally }, { agency, before }) {
  const officer = people.officer(agency);
  const owed = await officer.get(`/api/v1/obligations?filter[agency]=${agency}&filter[class]=TASK&filter[status]=OPEN,OVERDUE&filter[dueBefore]=${before}&pageSize=500`);
  const done = owed.filter(({ code, status }) => code !== SELF_ASSESSMENT_TASK && (status === 'OVERDUE' || !isNeglected(agency, code)));
  for (const task of done) await complete(officer, task);
  tally.tasksDone += done.length;
  return [];
}

export const complete = (officer, { id, code }) => officer.post(`/api/v1/obligations/${id}/completion`, { note: `Đã thực hiện nhiệm vụ ${code} theo kế hoạch.` });
