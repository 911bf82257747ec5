import { random, satisfyChecks, typedIndicators } from '../api/plausible-values.mjs';

/** What an agency counts in a quarter, from–to; what is not named is a small count. */
const RANGES = {
  plan_tasks_total: [22, 40], assigned_total: [30, 120], inspect_units_total: [6, 20], communication_items: [10, 60], survey_forms: [50, 400],
  dialogues: [0, 2], initiatives: [0, 3], legal_issued: [2, 12], proc_total: [60, 180], proc_new: [0, 6], proc_amended: [0, 9], proc_abolished: [0, 6],
  dos_received: [900, 6200], dos_received_commune: [4000, 15000], feedback_received: [4, 30], org_units: [8, 14], psu_total: [4, 24],
  staff_quota: [45, 110], psu_staff_quota: [60, 900], staff_reduced: [0, 3], recruited: [0, 4], leaders_appointed: [0, 5], training_planned: [20, 160],
  commune_staff_total: [140, 260], capital_plan: [18000, 96000], revenue_plan: [40000, 210000], docs_sent: [1500, 7800],
  iso_commune_total: [8, 15], dvc_dossiers_total: [120, 900], autonomy_offices_total: [8, 15],
  inspect_issues_found: [2, 14], law_monitor_issues_found: [1, 9], legal_check_must_fix: [0, 4], legal_review_must_fix: [0, 5],
  proc_simplified: [0, 6], psu_rearrange_planned: [0, 4], psu_autonomy_full: [0, 2], psu_autonomy_recurrent: [0, 3], psu_autonomy_part: [1, 6], psu_autonomy_none: [0, 4],
};
const FEW = [6, 24];

/** How a whole is shared out, by the agency's quality; what is left goes to `rest`. */
const SHARES = {
  assigned_total: { rest: 'assigned_on_time', of: (poor) => ({ assigned_late: poor * 0.4, assigned_overdue: poor * 0.15, assigned_in_term: 0.2 }) },
  dos_received: {
    rest: 'dos_done_on_time',
    of: (poor) => ({ dos_done_early: 0.34, dos_done_late: poor * 0.22, dos_pending_in_term: 0.06, dos_pending_overdue: poor * 0.08 }),
  },
  dos_received_commune: { rest: 'dos_done_on_time_commune', of: (poor) => ({ dos_late_commune: poor * 0.2, dos_pending_in_term_commune: 0.04 }) },
  dvc_eligible: { of: (poor) => ({ dvc_level3: 0.42 - poor * 0.4, dvc_level4: 0.2 - poor * 0.3 }) },
  dvc_dossiers_total: { of: (poor) => ({ dvc_dossiers: 0.45 - poor }) },
  psu_rearrange_planned: { of: (poor) => ({ psu_rearranged: 1 - poor }) },
  // So far a part of the year's plan only is spent and collected: a quarter's at its end.
  capital_plan: { of: (poor, portion) => ({ capital_disbursed: portion * 1.04 - poor * 0.4 }) },
  revenue_plan: { of: (poor, portion) => ({ revenue_actual: portion * 1.16 - poor * 0.3 }) },
  training_planned: { of: (poor) => ({ training_done: 1 - poor }) },
};

/** The template as reportValues takes it, from the API's answer. */
export const templateOf = ({ sections }) => ({ indicators: sections.flatMap(({ indicators }) => indicators.map(({ checks, ...indicator }) => ({ ...indicator, validate: checks }))) });

/**
 * The figures of one agency's report: the same for the same seed, every cross-check holds.
 * `quality` 0…1 is how well the agency does: it moves every rate; `portion` of the year has gone by.
 */
export function reportValues(template, rankingGroup, { seed, quality, portion = 0.25 }) {
  const draw = random(seed);
  const indicators = typedIndicators(template, rankingGroup);
  const values = Object.fromEntries(indicators.map(({ key, type }) => [key, type === 'BOOLEAN' ? draw() < 0.2 + quality * 0.8 : between(RANGES[key] ?? FEW, draw)]));
  const poor = () => Math.min(1, Math.max(0, 1 - quality + (draw() - 0.5) * 0.14));
  const limits = indicators.flatMap(({ key, validate = [] }) => validate.flatMap(({ lte }) => (lte ? [[key, lte]] : [])));
  for (const [part, whole] of limits) values[part] = Math.round(values[whole] * (1 - poor()));
  for (const whole of Object.keys(SHARES)) if (whole in values) shareOut(values, whole, poor(), portion);
  settleStaff(values, quality, draw);
  settleApologies(values, quality);
  return inType(indicators, satisfyChecks(indicators, values));
}

const between = ([from, to], draw) => from + Math.floor(draw() * (to - from + 1));

function shareOut(values, whole, poor, portion) {
  const { rest, of } = SHARES[whole];
  const parts = Object.entries(of(poor, portion)).map(([key, share]) => [key, Math.max(0, Math.round(values[whole] * share))]);
  for (const [key, amount] of parts) values[key] = amount;
  if (rest) values[rest] = values[whole] - parts.reduce((sum, [, amount]) => sum + amount, 0);
}

/** Hardly anybody is disciplined, and only weak agencies go beyond their quota. */
function settleStaff(values, quality, draw) {
  values.staff_present = values.staff_quota + (quality < 0.74 ? 2 : -between([0, 4], draw));
  values.psu_staff_present = values.psu_staff_quota - between([0, 9], draw);
  for (const staff of ['staff', 'psu_staff']) values[`${staff}_right_position`] = Math.round(values[`${staff}_present`] * (0.72 + quality * 0.28));
  values.disciplined = quality < 0.8 ? between([0, 2], draw) : 0;
}

/** Whoever was made to wait is owed an apology in writing; the weak forget some. */
function settleApologies(values, quality) {
  const owed = values.dos_done_late + values.dos_pending_overdue + (values.dos_late_commune ?? 0);
  values.apologies = quality < 0.85 ? Math.floor(owed * quality) : owed;
}

const inType = (indicators, values) =>
  Object.fromEntries(indicators.map(({ key, type }) => [key, type === 'DECIMAL' ? values[key].toFixed(2) : values[key]]));
