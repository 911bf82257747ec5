import { parseTime } from '../clock/dist/parse-time.js';
import { Acts } from './acts.mjs';
import { BusinessClock } from './business-clock.mjs';
import { DemoError } from './demo-error.mjs';
import { Letters } from './letters.mjs';
import { linksText, placesOf } from './links.mjs';
import { live, PACES } from './live.mjs';
import { readOutcome, reportsOf } from './outcome.mjs';
import { ADMINISTRATOR, headOf, HOME_AFFAIRS, LEADER, officerOf, People } from './people.mjs';
import { Progress } from './progress.mjs';
import { RankingWatch } from './ranking-watch.mjs';
import { templateOf } from './report-values.mjs';
import { delaysOf, delaysText } from './show-delays.mjs';
import { explanationText } from './show-explanation.mjs';
import { latenessText } from './show-lateness.mjs';
import { lettersText } from './show-letters.mjs';
import { rankingTable } from './show-rankings.mjs';
import { letterHour, senders, STORY, YEAR } from './story.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

/** Lives the first quarter of 2021 in the running system and shows what came of it; resolves to the figures. */
export async function runDemo(installation, fast) {
  const people = new People(installation);
  await people.signIn([LEADER, HOME_AFFAIRS, ADMINISTRATOR]);
  const watch = new RankingWatch(people.as(LEADER));
  try {
    const reports = await reportsOf(people);
    await watch.open([...reports.keys()]);
    const world = { people, watch, clock: new BusinessClock(installation.stateFile), letters: new Letters(people.as(ADMINISTRATOR), reports.keys()), reports };
    const { visible } = await liveUnlessLived(world, fast);
    return await show(installation.url, world, visible);
  } finally {
    await people.signOut();
    watch.close();
  }
}

async function liveUnlessLived(world, fast) {
  const wanted = senders(STORY);
  const sent = wanted.filter((agency) => world.reports.get(agency)?.firstSubmittedAt);
  if (sent.length === wanted.length && (await world.clock.now()) >= parseTime(letterHour(STORY.at(-1)))) {
    say('Quý I đã được sống rồi: đây là kết quả. Muốn sống lại từ đầu: npm start -- --reset\n(Already lived: this is what came of it. To begin anew: npm start -- --reset)');
    return { visible: [] };
  }
  await considerClock(world, sent.length > 0);
  say(`Sống lại quý I năm ${YEAR}: ${world.reports.size} cơ quan, qua API công khai. Đang đăng nhập …`);
  await world.people.signIn(wanted.flatMap((agency) => [officerOf(agency), headOf(agency)]));
  world.template = templateOf(await world.people.as(LEADER).get(`/api/v1/report-templates/${YEAR}`));
  world.progress = new Progress(STORY.flatMap(({ acts }) => acts).length);
  const acts = new Acts(world);
  await live(STORY, acts, world, PACES[fast ? 'fast' : 'calm']);
  return acts;
}

/** Business time only moves forward: what the story has before it is done at once, and may be late. */
async function considerClock({ clock, reports }, begun) {
  const now = await clock.now();
  const due = Math.min(...[...reports.values()].map(({ dueAt }) => Date.parse(dueAt)));
  if (now < due) return;
  const shown = now.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  if (!begun) throw new DemoError(`Giờ nghiệp vụ đã là ${shown}, sau hạn báo cáo quý I, nên không sống lại quý I được nữa. Bắt đầu lại: npm start -- --reset\nBusiness time is past the quarter's deadline. Begin anew: npm start -- --reset`);
  say(`Giờ nghiệp vụ đã là ${shown}: phần còn lại của câu chuyện được làm ngay, báo cáo nào gửi từ đây là muộn.`);
}

async function show(url, world, visible) {
  const outcome = await readOutcome(world);
  for (const ranking of outcome.rankings) say(rankingTable(ranking, outcome.reports));
  const [dearest] = outcome.costs;
  if (dearest) say(explanationText(dearest.explanation));
  say(latenessText(outcome.costs));
  say(lettersText(outcome.told, outcome.mails));
  say(delaysText(visible));
  say(`${await linksText(url, placesOf(outcome), world.people)}\n`);
  const { agencies, submitted, late, missing, mails } = outcome;
  const [visible_p50_ms, visible_p95_ms] = delaysOf(visible);
  return { agencies, submitted, late, missing, visible_p50_ms, visible_p95_ms, mails: mails.count, duplicate_mails: mails.duplicates.length };
}
