import { Decimal } from 'decimal.js';

const FIELDS = [['index', -1], ['tthcPercent', -1], ['surveyPercent', -1], ['penalty', 1]];

/** Negative when `a` stands before `b`: by index, TTHC field, survey, smaller penalty. */
function compare(a, b) {
  for (const [field, direction] of FIELDS) {
    const difference = new Decimal(a[field]).comparedTo(b[field]);
    if (difference !== 0) return direction * difference;
  }
  return 0;
}

/** Equal rows share a rank and the next is skipped. */
export const rankIn = (rows, own) => 1 + rows.filter((row) => compare(row, own) < 0).length;

/** A ranking row with so many points more; the index follows, two decimals HALF_UP. */
export function withPoints(row, gain) {
  const points = new Decimal(row.points).plus(gain);
  const index = points.times(100).dividedBy(row.max).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).plus(row.bonus).minus(row.penalty);
  return { ...row, points: points.toFixed(2), index: Decimal.max(0, Decimal.min(100, index)).toFixed(2) };
}

/** The leaf that counts reports sent on time: its inputs are named by their periods. */
export function timelinessLeaf(explanation, period) {
  const leaves = explanation.fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.leaves));
  return leaves.find(({ inputs }) => inputs.some(({ key, origin }) => key === period && origin.kind === 'REPORT'));
}

/**
 * What a late report cost: the present ranking once more, with the points that the leaf gives an agency of the same
 * group that was in time. `{ points, rank, rankInTime, indexInTime }`
 */
export function costOfLateness(rows, agency, { own, inTime }) {
  const row = rows.find(({ agencyCode }) => agencyCode === agency);
  const points = new Decimal(inTime.points).minus(own.points);
  const better = withPoints(row, points);
  const others = rows.filter((other) => other !== row);
  return { points: points.toFixed(2), rank: rankIn(rows, row), rankInTime: rankIn(others, better), indexInTime: better.index };
}
