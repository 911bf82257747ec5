import { HOME_AFFAIRS } from '../people.mjs';
import { YEAR } from '../story.mjs';
import { comma } from '../words.mjs';

export const CAMPAIGN = `/api/v1/campaigns/${YEAR}`;

/** Says by which criteria the year is scored. */
export async function showCriteria({ people }) {
  const sets = await people.as(HOME_AFFAIRS).get(`/api/v1/criteria-sets?filter[year]=${YEAR}&filter[scheme]=PAR_INDEX`);
  const inForce = sets.filter((set) => set.inForce);
  return [`Bộ tiêu chí có hiệu lực: ${inForce.map(({ id }) => id).join(', ')}; đợt chấm điểm năm ${YEAR} mở`];
}

/** One agency gets more time, with the reason. */
export async function extend({ people }, { agency, lastDay, reason }) {
  await people.as(HOME_AFFAIRS).post(`${CAMPAIGN}/extensions`, { agencyCode: agency, phase: 'SELF_ASSESSMENT', lastDay, reason });
  return [`Sở Nội vụ gia hạn tự đánh giá cho ${agency} đến ngày ${lastDay.split('-').reverse().join('/')}: ${reason}`];
}

/** Bonus, penalty, a ground or a waiver, with reason and legal basis. */
export async function adjust({ people }, { adjustment: { agency, ...body } }) {
  await people.as(HOME_AFFAIRS).post(`/api/v1/scorecards/${agency}/adjustments?year=${YEAR}`, body);
  const what = { BONUS: 'thưởng', PENALTY: 'trừ', GROUND: 'căn cứ loại trừ', WAIVER: 'miễn quy tắc' }[body.kind];
  return [`${agency}: ${what} ${body.points ? `${comma(body.points)} điểm` : body.rule} (${body.legalBasis})`];
}
