import { YEAR } from '../story.mjs';
import { comma } from '../words.mjs';
import { cite } from './self-assessment.mjs';

export const COUNCIL = 'hoidong';
export const appraiserOf = (code) => (code === 'COUNCIL' ? COUNCIL : `thamdinh.${code.toLowerCase()}`);

const scoreText = (score) => (score === null ? 'không áp dụng' : comma(score));

/** The cell of a leaf of an agency, as the appraiser sees it. */
export async function cellOf(session, { agency, leaf }) {
  const cells = await session.get(`/api/v1/appraisals?year=${YEAR}&leaf=${leaf}`);
  return cells.find(({ agencyCode }) => agencyCode === agency);
}

/** Decides on one cell as it is now; resolves to `{ before, after }` in points. */
export async function decide(session, cell, { score, reason }) {
  const { body } = await session.put(`/api/v1/appraisals/${cell.agencyCode}/leaves/${cell.leaf}?year=${YEAR}`, { score, reason }, cell.version);
  return { before: cell.scores.at(-1)?.score, after: body.data.score };
}

/** The appraiser does not believe a claim: scores it lower and asks for an explanation. */
export async function ask({ people, tally }, { agency, leaf, appraiser, first, question }) {
  const session = people.as(appraiserOf(appraiser));
  const { before, after } = await decide(session, await cellOf(session, { agency, leaf }), { score: { points: first.points }, reason: first.reason });
  await session.post('/api/v1/explanation-requests', { year: YEAR, agencyCode: agency, leaf, text: question });
  tally.contested += 1;
  return [`${appraiser} thẩm định ${leaf} của ${agency}: ${scoreText(before)} → ${scoreText(after)}, yêu cầu giải trình: ${question}`];
}

/** Accepts at once whatever nobody contests. */
export async function acceptAll({ people, tally }, { appraiser }) {
  const { body: { data: { accepted, skipped } } } = await people.as(appraiserOf(appraiser)).post('/api/v1/appraisals/acceptance', { year: YEAR });
  tally.accepted += accepted.length;
  const left = skipped.length > 0 ? `, để lại ${skipped.length} ô đang giải trình hoặc chưa có điểm` : '';
  return [`${appraiser === 'COUNCIL' ? 'Hội đồng thẩm định' : appraiser} chấp nhận hàng loạt ${accepted.length} ô${left}`];
}

/** The head replies to what was asked, with a document. */
export async function reply({ people }, { agency, leaf, reply: text, document }) {
  const documentId = await cite(people.officer(agency), agency, document);
  const head = people.head(agency);
  const asked = await head.get(`/api/v1/explanation-requests?year=${YEAR}&agency=${agency}&leaf=${leaf}`);
  const { id } = asked.find(({ kind }) => kind === 'REQUEST');
  await head.post(`/api/v1/explanation-requests/${id}/reply`, { text, evidence: [{ documentId, pages: 'tr. 1–12' }] });
  return [`${agency} giải trình ${leaf}: ${text}`];
}

/** The appraiser decides a second time; both positions are kept. */
export async function decideAgain({ people, tally }, { agency, leaf, appraiser, second }) {
  const session = people.as(appraiserOf(appraiser));
  const cell = await cellOf(session, { agency, leaf });
  const { before, after } = await decide(session, cell, { score: { points: second.points }, reason: second.reason });
  const rounds = [...cell.scores.map(({ score }) => score), after];
  tally.decidedAgain.push({ agency, leaf, points: after });
  return [`${appraiser} quyết định lại ${leaf} của ${agency}: ${scoreText(before)} → ${scoreText(after)} (các lần: ${rounds.map(scoreText).join(' → ')}). ${second.reason}`];
}
