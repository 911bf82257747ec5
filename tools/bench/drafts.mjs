import { Session } from '../api/session.mjs';
import { plausibleValues } from '../api/plausible-values.mjs';

const AT_ONCE = 8;

/** Signs each unit's head in and saves a draft for each period. Resolves to `{ session, key, agency }[]`, period by period. */
export async function prepareDrafts(url, password, template, groups, periods) {
  const units = Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => ({ group, code })));
  const prepared = await inTurns(units, async ({ group, code }, index) => {
    const session = await Session.open(url, `thutruong.${code.toLowerCase()}`, password);
    const drafts = [];
    for (const [turn, period] of periods.entries()) {
      const key = encodeURIComponent(`${period}:${code}`);
      const { version } = await session.get(`/api/v1/reports/${key}`);
      await session.put(`/api/v1/reports/${key}/values`, { values: plausibleValues(template, group, 1 + index + turn * units.length) }, version);
      drafts.push({ session, key, agency: code });
    }
    return drafts;
  });
  return periods.flatMap((_, turn) => prepared.map((drafts) => drafts[turn]));
}

async function inTurns(items, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index], index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
