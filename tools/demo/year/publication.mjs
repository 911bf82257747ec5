import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { HOME_AFFAIRS, LEADER } from '../people.mjs';
import { YEAR } from '../story.mjs';
import { comma } from '../words.mjs';
import { appraiserOf, cellOf, decide } from './appraisal.mjs';
import { CAMPAIGN } from './campaign.mjs';

const TRIES = 40;
const TRY_AGAIN = 250;

/** Locks the campaign. What was just given may still be on its way to the cards: then once more. */
export async function lock({ people, tally }) {
  for (let tries = 1; ; tries += 1) {
    try {
      const { body: { data } } = await people.as(HOME_AFFAIRS).post(`${CAMPAIGN}/lock`);
      tally.lockedAt = data.lockedAt;
      return [`Sở Nội vụ chốt điểm ở vị trí ${data.lockedPosition} của nhật ký sự kiện`];
    } catch (error) {
      if (error.problem?.type !== '/problems/scores-on-their-way' || tries === TRIES) throw error;
      await pause(TRY_AGAIN);
    }
  }
}

/** The leader publishes what is locked: a numbered edition that never changes. */
export async function publish({ people, tally }) {
  const { body: { data: edition } } = await against(people.as(LEADER), 'editions');
  tally.edition = edition;
  const board = await people.as(LEADER).get(`/api/v1/editions/${YEAR}/${edition.number}/ranking`);
  const first = board.filter(({ rank }) => rank === 1).map(({ shortName, index, bandName }) => `${shortName} ${comma(index)} (${bandName})`).join('; ');
  return [`Lãnh đạo UBND tỉnh công bố lần ${edition.number} (${board.length} cơ quan, mã băm ${edition.hash.slice(0, 12)}…): ${first}`];
}

/** A mistake is found after the publication: opened again with the reason, decided again, and published as the next edition. */
export async function correct(world, { agency, leaf, appraiser, reason, score: { reason: why, ...score } }) {
  const { people } = world;
  await against(people.as(HOME_AFFAIRS), 'reopening', { reason });
  const session = people.as(appraiserOf(appraiser));
  const { before, after } = await decide(session, await cellOf(session, { agency, leaf }), { score, reason: why });
  const locked = await lock(world);
  const published = await publish(world);
  const { agencies } = await people.as(LEADER).get(`/api/v1/editions/${YEAR}/${world.tally.edition.number}/changes`);
  const words = agencies.flatMap(({ changes }) => changes).map((change) => change.words);
  return [`${reason}`, `${appraiser} sửa ${leaf} của ${agency}: ${comma(before)} → ${comma(after)}`, ...locked, ...published, ...words.slice(0, 3).map((text) => `Thay đổi: ${text}`)];
}

/** A command on the campaign as it is now. */
async function against(session, what, body) {
  const { version } = await session.get(CAMPAIGN);
  return session.send('POST', `${CAMPAIGN}/${what}`, { body, headers: { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() } });
}
