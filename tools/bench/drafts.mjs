import { Session } from '../api/session.mjs';
import { plausibleValues } from '../api/plausible-values.mjs';
import { inTurns } from './in-turns.mjs';

const AT_ONCE = 8;

/** Signs each unit's head in and saves a draft for each period. Resolves to `{ session, key, agency }[]`, period by period. */
export async function prepareDrafts(url, password, template, groups, periods) {
  const units = Object.entries(groups).flatMap(([group, codes]) => codes.map((code) => ({ group, code })));
  const prepared = await inTurns(AT_ONCE, units.length, async (index) => {
    const { group, code } = units[index];
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
