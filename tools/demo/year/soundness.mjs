import { createHash } from 'node:crypto';
import { databaseUrlOf } from '../../deploy/dist/rebuild.js';
import { verifiedBoard } from '../../deploy/dist/verify-board.js';
import { DemoError } from '../demo-error.mjs';
import { LEADER } from '../people.mjs';
import { YEAR } from '../story.mjs';
import { faultsOfAwards, faultsOfFigures, faultsOfLines } from './faults.mjs';
import { PLOT } from './plot.mjs';

/** Throws DemoError, naming everything that does not add up. */
export async function demandSound({ people, tally, progress }, figures, { stateFile, url }) {
  const faults = [
    ...faultsOfFigures(figures, PLOT),
    ...faultsOfAwards(figures, tally),
    ...(await faultsOfDecisions(people.as(LEADER), tally)),
    ...(await faultsOfEdition(people.as(LEADER), url)),
    ...((await verifiedBoard(databaseUrlOf({}, stateFile), (line) => progress.say(line))) ? [] : ['verify:board thấy chỗ khác (ở trên)']),
  ];
  if (faults.length > 0) throw new DemoError(`Câu chuyện không khớp / does not add up:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n${JSON.stringify(figures)}`);
}

/** What was decided the second time is what the card shows. */
async function faultsOfDecisions(leader, { decidedAgain }) {
  const faults = [];
  for (const { agency, leaf, points } of decidedAgain) {
    const shown = await leader.get(`/api/v1/scorecards/${agency}/leaves/${leaf}?year=${YEAR}`);
    if (shown.points !== points) faults.push(`${leaf} của ${agency}: phiếu ghi ${shown.points}, đã quyết định ${points}`);
  }
  return faults;
}

/** The published document has its hash, and its lines are what the log of facts gives. */
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
