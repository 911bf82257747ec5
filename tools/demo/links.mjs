import { DemoError } from './demo-error.mjs';
import { ADMINISTRATOR, LEADER } from './people.mjs';
import { rankingPath } from './ranking-watch.mjs';
import { PERIOD, YEAR } from './story.mjs';

/** Five addresses worth opening: `{ name, page, api, username }`, the page's address and what it shows from the API. */
export function placesOf({ costs, told, reports }) {
  const agency = costs[0]?.report.agencyCode ?? [...reports.values()].find(({ firstSubmittedAt }) => firstSubmittedAt)?.agencyCode;
  const key = `${PERIOD}:${agency}`;
  const { messageId } = told.filter(({ class: kind }) => kind === 'REPORT').flatMap(({ recipients }) => recipients).findLast(({ state }) => state === 'SENT') ?? {};
  return [
    agency && { name: `giải trình điểm của ${agency}`, page: `/phieu-diem/${agency}/giai-trinh`, api: `/api/v1/scorecards/${agency}/explanation?year=${YEAR}`, username: LEADER },
    agency && { name: `biên nhận có ký số của ${agency}`, page: `/bao-cao/${key}/bien-nhan/1`, api: `/api/v1/reports/${key}/receipts/1`, username: LEADER },
    messageId && { name: 'bằng chứng một thư nhắc việc', page: `/thu-da-gui/${messageId}`, api: `/api/v1/messages/${messageId}`, username: ADMINISTRATOR },
    { name: 'bảng xếp hạng', page: '/xep-hang/so-nganh', api: rankingPath('DEPARTMENT'), username: LEADER },
    { name: 'tài liệu API', page: '/api/docs', api: '/api/v1/openapi.json', username: LEADER, open: true },
  ].filter(Boolean);
}

/** The links as text, each opened once before it is shown. Throws DemoError for one that does not open. */
export async function linksText(url, places, people) {
  const lines = [];
  for (const place of places) lines.push(`  ${place.name}${place.open ? '' : ` (tài khoản ${place.username})`}\n    ${url}${await addressOf(url, place, people)}`);
  return `\nMỞ XEM\n${lines.join('\n')}`;
}

/** The page's address where a page is served, else that of the API. */
async function addressOf(url, { page, api, username }, people) {
  const [shown, { status }] = await Promise.all([fetch(url + page, { headers: { accept: 'text/html' } }), people.as(username).send('GET', api)]);
  if (status !== 200) throw new DemoError(`${api} không mở được (${status})`);
  return shown.status === 200 ? page : api;
}
