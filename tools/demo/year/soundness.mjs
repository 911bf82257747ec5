import { createHash } from 'node:crypto';
import { databaseUrlOf } from '../../deploy/dist/rebuild.js';
import { verifiedBoard } from '../../deploy/dist/verify-board.js';
import { DemoError } from '../demo-error.mjs';
import { LEADER } from '../people.mjs';
import { YEAR } from '../story.mjs';
import { AGENCIES, PLOT } from './plot.mjs';

/** Throws DemoError, naming everything that does not add up. */
export async function demandSound(world, figures, { stateFile, url }) {
  const leader = world.people.as(LEADER);
  const faults = [
    ...faultsOfFigures(figures, PLOT),
    ...(world.tally.edition ? await faultsOfEdition(leader, url) : ['Không có lần công bố nào']),
    ...((await verifiedBoard(databaseUrlOf({}, stateFile), (line) => world.progress.say(line))) ? [] : ['verify:board thấy chỗ khác (ở trên)']),
  ];
  if (faults.length > 0) throw new DemoError(`Câu chuyện không khớp / does not add up:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n${JSON.stringify(figures)}`);
}

/** What the plot lets happen is what the system counted. */
export function faultsOfFigures(figures, { periods, contested, correction }) {
  const of = (list) => periods.reduce((count, period) => count + period[list].length, 0);
  const wanted = {
    submitted: AGENCIES.length * periods.length - of('missing'), late: of('late'), missing: of('missing'),
    contested: contested.length, edition: correction ? 2 : 1, duplicate_mails: 0,
  };
  return Object.entries(wanted).filter(([name, value]) => figures[name] !== value).map(([name, value]) => `${name}: ${figures[name]}, phải là ${value}`);
}

/** The document has its hash, and each published line is what the log of facts gives when it is replayed. */
async function faultsOfEdition(leader, url) {
  const { data: lines, edition } = (await leader.send('GET', `/api/v1/editions/${YEAR}/latest/ranking`)).body;
  const document = await fetch(`${url}/api/v1/editions/${YEAR}/latest/document`, { headers: { cookie: leader.cookie } });
  const hash = createHash('sha256').update(Buffer.from(await document.arrayBuffer())).digest('hex');
  const replayed = [];
  for (const group of ['DEPARTMENT', 'DISTRICT']) {
    const { instant, position } = edition.asOf;
    replayed.push(...(await leader.get(`/api/v1/rankings?year=${YEAR}&group=${group}&asOf=${encodeURIComponent(instant)}&position=${position}`)));
  }
  return [...(hash === edition.hash ? [] : [`mã băm của bản công bố: ${hash}, ghi là ${edition.hash}`]), ...faultsOfLines(lines, replayed)];
}

/** Where a published line is not the replayed one. */
export function faultsOfLines(lines, replayed) {
  const said = ({ rank, index, bandName }) => `hạng ${rank}, chỉ số ${index}, ${bandName}`;
  const again = new Map(replayed.map((row) => [row.agencyCode, said(row)]));
  const faults = lines.filter((line) => again.get(line.agencyCode) !== said(line)).map((line) => `${line.agencyCode}: công bố ${said(line)}; tính lại ${again.get(line.agencyCode)}`);
  return lines.length === replayed.length ? faults : [...faults, `${lines.length} dòng công bố, tính lại ${replayed.length} dòng`];
}
