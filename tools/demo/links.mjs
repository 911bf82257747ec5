import { DemoError } from './demo-error.mjs';
import { ADMINISTRATOR, LEADER } from './people.mjs';
import { rankingPath } from './ranking-watch.mjs';
import { PERIOD, YEAR } from './story.mjs';

/** Five addresses worth opening, each with the account that may see it: `{ name, path, username }`. */
export function placesOf({ costs, told, rankings, reports }) {
  const agency = costs[0]?.report.agencyCode ?? [...reports.values()].find(({ firstSubmittedAt }) => firstSubmittedAt)?.agencyCode;
  const { messageId } = told.filter(({ class: kind }) => kind === 'REPORT').flatMap(({ recipients }) => recipients).findLast(({ state }) => state === 'SENT') ?? {};
  return [
    agency && { name: `giải trình điểm của ${agency}`, path: `/api/v1/scorecards/${agency}/explanation?year=${YEAR}`, username: LEADER },
    agency && { name: `biên nhận có ký số của ${agency}`, path: `/api/v1/reports/${PERIOD}:${agency}/receipts/1`, username: LEADER },
    messageId && { name: 'bằng chứng một thư nhắc việc', path: `/api/v1/messages/${messageId}`, username: ADMINISTRATOR },
    { name: 'bảng xếp hạng', path: rankingPath(rankings[0].group), username: LEADER },
    { name: 'tài liệu API', path: '/api/docs', username: null },
  ].filter(Boolean);
}

/** The first page signs in and goes on to where `tiep` points. */
const addressOf = (url, { path, username }) => (username ? `${url}/?tiep=${encodeURIComponent(path)}` : `${url}${path}`);

/** The links as text, each opened once before it is shown. Throws DemoError for one that does not open. */
export async function linksText(url, places, people) {
  const lines = [];
  for (const place of places) {
    await demandOpens(url, place, people);
    lines.push(`  ${place.name}${place.username ? ` (tài khoản ${place.username})` : ''}\n    ${addressOf(url, place)}`);
  }
  return `\nMỞ XEM\n${lines.join('\n')}`;
}

async function demandOpens(url, place, people) {
  const answers = await Promise.all([fetch(addressOf(url, place)).then(({ status }) => status), place.username ? people.as(place.username).send('GET', place.path).then(({ status }) => status) : 200]);
  if (answers.some((status) => status !== 200)) throw new DemoError(`${place.path} không mở được (${answers.join(', ')})`);
}
