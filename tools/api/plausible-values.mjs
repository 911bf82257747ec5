/** A small deterministic generator (mulberry32), 0 ≤ x < 1: the same seed gives the same figures everywhere. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Values for every typed indicator of the template that applies to the ranking group, such that every cross-check holds.
 * INTEGER → number, DECIMAL → text, BOOLEAN → boolean.
 */
export function plausibleValues(template, rankingGroup, seed) {
  const draw = random(seed);
  const indicators = typedIndicators(template, rankingGroup);
  const values = Object.fromEntries(indicators.map(({ key, type }) => [key, initial(type, draw)]));
  for (const { key, lte } of checksOf(indicators)) if (lte !== undefined) put(values, key, number(values[lte]) * (0.8 + draw() * 0.2));
  return satisfyChecks(indicators, values);
}

/** What an agency of the ranking group types into the report. */
export const typedIndicators = (template, rankingGroup) =>
  template.indicators.filter(({ type, appliesTo }) => type !== 'COMPUTED_PERCENT' && (appliesTo === 'BOTH' || appliesTo === rankingGroup));

/** Raises what is too small until every cross-check holds; changes and returns `values`. */
export function satisfyChecks(indicators, values) {
  const checks = checksOf(indicators);
  for (let changed = true; changed; ) changed = checks.map((check) => satisfy(values, check)).some(Boolean);
  return values;
}

const checksOf = (indicators) => indicators.flatMap(({ key, validate = [] }) => validate.map((check) => ({ key, ...check })));

function initial(type, draw) {
  if (type === 'BOOLEAN') return draw() < 0.85;
  const amount = 20 + Math.floor(draw() * 180);
  return type === 'DECIMAL' ? `${amount * 10}.50` : amount;
}

const number = (value) => (value === undefined ? 0 : Number(value));
const put = (values, key, amount) => {
  if (values[key] !== undefined) values[key] = typeof values[key] === 'string' ? amount.toFixed(2) : Math.floor(amount);
};

/** Raises the whole to its parts, never the other way round, so that repeating it comes to an end. True when it changed something. */
function satisfy(values, { key, lte, sumEquals, sumLte, target }) {
  const whole = lte ?? target;
  if (values[whole] === undefined || values[key] === undefined) return false;
  const parts = lte === undefined ? (sumEquals ?? sumLte) : [key];
  const sum = parts.reduce((total, part) => total + number(values[part]), 0);
  const holds = sumEquals ? sum === number(values[whole]) : sum <= number(values[whole]);
  if (holds) return false;
  if (sum < number(values[whole])) put(values, key, number(values[key]) + number(values[whole]) - sum);
  else put(values, whole, sum);
  return true;
}
