import { DemoError } from '../demo-error.mjs';
import { repeated } from '../letter-lines.mjs';
import { HOME_AFFAIRS, LEADER } from '../people.mjs';
import { delaysOf } from '../show-delays.mjs';
import { YEAR } from '../story.mjs';
import { AGENCIES, PLOT } from './plot.mjs';

/** What the year came to, read from the system as it stands now. `begun`: performance.now() when it began. */
export async function yearFigures({ people, clock, letters, tally }, visible, begun) {
  if (!(await letters.allSent(await clock.now()))) throw new DemoError('Còn thư chưa gửi xong sau một phút / mails are still on their way');
  await letters.readNew();
  const reports = [];
  for (const { period } of PLOT.periods) reports.push(...(await people.as(HOME_AFFAIRS).get(`/api/v1/reports?filter[period]=${period}&pageSize=500`)));
  const [visible_p50_ms] = delaysOf(visible);
  return {
    agencies: AGENCIES.length,
    submitted: reports.filter(({ firstSubmittedAt }) => firstSubmittedAt).length,
    late: reports.filter(({ timeliness }) => timeliness === 'LATE').length,
    missing: reports.filter(({ firstSubmittedAt }) => !firstSubmittedAt).length,
    tasks_done: tally.tasksDone,
    leaves_self_scored: tally.leavesSelfScored,
    contested: tally.contested,
    survey_responses: tally.surveyResponses,
    edition: tally.edition?.number ?? 0,
    edition_hash: tally.edition?.hash ?? null,
    awards_collective: await awardsOf(people.as(LEADER), 'COLLECTIVE'),
    awards_individual: await awardsOf(people.as(LEADER), 'INDIVIDUAL'),
    mails: letters.count,
    duplicate_mails: repeated(letters.lines).length,
    visible_p50_ms,
    seconds: Math.round((performance.now() - begun) / 1000),
  };
}

/** How many certificates the province has given. */
const awardsOf = async (session, kind) => (await session.send('GET', `/api/v1/awards?year=${YEAR}&kind=${kind}&pageSize=500`)).body.page.total;
