import { Session } from '../../api/session.mjs';
import { parseTime } from '../../clock/dist/parse-time.js';
import { BusinessClock } from '../business-clock.mjs';
import { DemoError } from '../demo-error.mjs';
import { Letters } from '../letters.mjs';
import { live, PACES } from '../live.mjs';
import { reportsOf } from '../outcome.mjs';
import { ADMINISTRATOR, headOf, HOME_AFFAIRS, LEADER, officerOf, People } from '../people.mjs';
import { Progress } from '../progress.mjs';
import { RankingWatch } from '../ranking-watch.mjs';
import { templateOf } from '../report-values.mjs';
import { letterHour, YEAR } from '../story.mjs';
import { appraiserOf } from './appraisal.mjs';
import { AGENCIES, APPRAISERS, daysOfYear, PLOT } from './plot.mjs';
import { demandSound } from './soundness.mjs';
import { yearFigures } from './year-figures.mjs';
import { YearActs } from './year-acts.mjs';

const [FIRST_DAY] = daysOfYear(PLOT);
const STAFF = [LEADER, HOME_AFFAIRS, ADMINISTRATOR, ...[...APPRAISERS, 'COUNCIL'].map(appraiserOf)];

/** Lives the whole of 2021 in the running system, from the first report to the awards; resolves to the figures. Throws DemoError where they do not add up. */
export async function runYear(installation) {
  const begun = performance.now();
  const people = new People(installation);
  await people.signIn(STAFF);
  const watch = new RankingWatch(people.as(LEADER));
  try {
    const world = await worldOf(installation, people, watch);
    const acts = new YearActs(world);
    await live(daysOfYear(PLOT), acts, world, PACES.year);
    const figures = await yearFigures(world, acts.visible, begun);
    await demandSound(world, figures, installation);
    return figures;
  } finally {
    await people.signOut();
    watch.close();
  }
}

async function worldOf(installation, people, watch) {
  const clock = new BusinessClock(installation.stateFile);
  await demandBeginning(clock);
  process.stdout.write(`Sống trọn năm ${YEAR}: ${AGENCIES.length} cơ quan, qua API công khai. Đang đăng nhập … / The whole year, through the public API.\n`);
  const reports = await reportsOf(people);
  await watch.open([...reports.keys()]);
  // The first morning's mails go out while people sign in.
  await clock.reach(letterHour(FIRST_DAY));
  await people.signIn(AGENCIES.flatMap((agency) => [officerOf(agency), headOf(agency)]));
  return {
    people, watch, clock, reports, plot: PLOT, anybody: new Session(installation.url, ''), url: installation.url,
    letters: new Letters(people.as(ADMINISTRATOR), AGENCIES),
    template: templateOf(await people.as(LEADER).get(`/api/v1/report-templates/${YEAR}`)),
    progress: new Progress(daysOfYear(PLOT).flatMap(({ acts }) => acts).length),
    tally: { tasksDone: 0, leavesSelfScored: 0, accepted: 0, contested: 0, decidedAgain: [], surveyResponses: 0, links: { used: 0 }, approved: { COLLECTIVE: 0, INDIVIDUAL: 0 }, papers: [] },
  };
}

/** Business time only moves forward: a year is lived from its beginning. */
async function demandBeginning(clock) {
  if ((await clock.now()) <= parseTime(letterHour(FIRST_DAY))) return;
  throw new DemoError('Giờ nghiệp vụ đã qua ngày đầu của câu chuyện. Bắt đầu lại: npm start -- --reset\nBusiness time is past the story\'s first day. Begin anew: npm start -- --reset');
}
