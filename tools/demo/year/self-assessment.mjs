import { QUALITY, YEAR } from '../story.mjs';
import { complete, SELF_ASSESSMENT_TASK } from './tasks.mjs';

/** The officer scores what the system has no figures for, cites documents, claims more where the plot says so; the head submits. */
export async function assess({ people, tally, plot }, { agency }) {
  const officer = people.officer(agency);
  const path = `/api/v1/self-assessments/${agency}`;
  const documentId = await cite(officer, agency, yearReportOf(agency));
  const { leaves, version, agencyName } = await officer.get(`${path}?year=${YEAR}`);
  const claims = new Map(plot.contested.filter((one) => one.agency === agency).map((one) => [one.leaf, one.claim]));
  const own = leaves.filter(({ selfAssessed }) => selfAssessed)
    .map((leaf, at) => ({ ...scoreOf(leaf, QUALITY[agency], claims.get(leaf.code)), evidence: [{ documentId, pages: `tr. ${at + 1}` }] }));
  await officer.put(`${path}/leaves?year=${YEAR}`, { leaves: own }, version);
  const { body: { data: receipt } } = await people.head(agency).post(`${path}/submission?year=${YEAR}`);
  await doneAsTask(officer, agency);
  const overridden = own.filter(({ score }) => score !== null).length;
  tally.leavesSelfScored += receipt.scored;
  return [`${agencyName} nộp bản tự đánh giá: ${receipt.scored} tiêu chí, ${receipt.scored - overridden} theo số liệu hệ thống, ${overridden} tự chấm kèm lý do`];
}

const yearReportOf = (agency) => ({
  symbol: `${300 + Object.keys(QUALITY).indexOf(agency)}/BC-CCHC`, issuedOn: '2021-12-17', abstract: 'Báo cáo kết quả cải cách hành chính năm 2021 kèm tài liệu kiểm chứng',
});

/** Stores a document of the agency; resolves to its id. */
export async function cite(officer, agency, document) {
  const { body } = await officer.post('/api/v1/evidence-documents', { agencyCode: agency, ...document });
  return body.data.id;
}

/** What an officer of an agency that does so well writes for a leaf: the system's own figure wherever there is one. */
export function scoreOf({ code, method, max, options, preFilled }, quality, claim) {
  if (claim) return { leaf: code, score: { points: claim.points }, reason: claim.reason };
  if (preFilled && preFilled.state !== 'PENDING') return { leaf: code, score: null };
  return { leaf: code, score: ownScore({ method, max, options }, quality), reason: 'Cơ quan tự tổng hợp, số liệu hệ thống chưa có.' };
}

function ownScore({ method, max, options }, quality) {
  if (method === 'OPTION') return { options: [bestOption(options, quality)] };
  if (method === 'CHECKLIST') return { options: options.slice(0, quality > 0.8 ? options.length : -1).map(({ code }) => code) };
  return { points: (Math.floor(Number(max) * quality * 100) / 100).toFixed(2) };
}

/** The best one; an agency that does less well takes the one below. */
function bestOption(options, quality) {
  const falling = [...options].sort((a, b) => Number(b.score) - Number(a.score));
  return falling[quality > 0.76 ? 0 : Math.min(1, falling.length - 1)].code;
}

async function doneAsTask(officer, agency) {
  const [task] = await officer.get(`/api/v1/obligations?filter[agency]=${agency}&filter[code]=${SELF_ASSESSMENT_TASK}&filter[status]=OPEN,OVERDUE&pageSize=1`);
  if (task) await complete(officer, task);
}
