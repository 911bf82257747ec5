import { random } from '../../api/plausible-values.mjs';
import { HOME_AFFAIRS } from '../people.mjs';
import { seedOf } from '../seed.mjs';
import { QUALITY, YEAR } from '../story.mjs';
import { AGENCIES } from './plot.mjs';

const groupOf = (agency) => (agency.startsWith('UBND-') ? 'DISTRICT' : 'DEPARTMENT');

/** Opens an anonymous survey and issues its links. */
export async function openLinks({ people, tally }, { group, respondents, title, closesOn, links }) {
  const session = people.as(HOME_AFFAIRS);
  const { body: { data: survey } } = await session.post('/api/v1/link-surveys', { year: YEAR, group, respondents, title, closesOn });
  const { body: { data: { tokens } } } = await session.post(`/api/v1/link-surveys/${survey.id}/links`, { count: links });
  Object.assign(tally.links, { id: survey.id, tokens });
  return [`Sở Nội vụ mở điều tra bằng liên kết ẩn danh: ${title}, ${tokens.length} liên kết, nhận phiếu đến hết ngày ${closesOn.split('-').reverse().join('/')}`];
}

/** Those who answer do so without a login; each link counts once. */
export async function answerLinks({ anybody, tally }, { answered }) {
  for (const token of tally.links.tokens.slice(0, answered)) {
    const { body: { data: form } } = await anybody.send('POST', '/api/v1/survey-forms/form', { body: { token } });
    // A link is never the same twice: answers are drawn by its place in the row instead.
    const draw = random(seedOf(`link ${tally.links.used}`));
    const answers = form.agencies.flatMap(({ code }) => form.questions.map(({ leaf, options }) => ({ agencyCode: code, leaf, option: chosen(options, QUALITY[code], draw) })));
    await anybody.send('POST', '/api/v1/survey-forms/answers', { body: { token, answers } });
    tally.links.used += 1;
  }
  return [`${tally.links.used}/${tally.links.tokens.length} người được hỏi đã trả lời bằng liên kết, không đăng nhập`];
}

export async function countLinks({ people, tally }) {
  const { body: { data } } = await people.as(HOME_AFFAIRS).post(`/api/v1/link-surveys/${tally.links.id}/counting`);
  tally.surveyResponses += data.answers;
  tally.links.leaves = new Set((await people.as(HOME_AFFAIRS).get(`/api/v1/survey-results?year=${YEAR}&group=${data.group}`)).map(({ leaf }) => leaf));
  return [`Kiểm phiếu: ${tally.links.used} phiếu, ${data.answers} câu trả lời được tính`];
}

/** The other questions were asked on paper and come as one file a group. */
export async function importSurvey({ people, tally }, { answers }) {
  const lines = [];
  for (const group of ['DEPARTMENT', 'DISTRICT']) {
    const content = Buffer.from(csvOf(await questionsOf(people, group, tally.links.leaves), group, answers)).toString('base64');
    const { body: { data } } = await people.as(HOME_AFFAIRS).post('/api/v1/survey-imports', { year: YEAR, group, fileName: `dieu-tra-${group.toLowerCase()}-${YEAR}.csv`, content });
    tally.surveyResponses += data.answers;
    const short = data.results.filter(({ belowMinimum }) => belowMinimum).length;
    lines.push(`Nhập kết quả điều tra ${group}: ${data.rows} dòng, ${data.answers} câu trả lời, ${short} tiêu chí thiếu phiếu`);
  }
  return lines;
}

/** The surveyed leaves of the criteria in force that no link has counted, with their scale and who is asked. */
async function questionsOf(people, group, counted) {
  const session = people.as(HOME_AFFAIRS);
  const [set] = (await session.get(`/api/v1/criteria-sets?filter[year]=${YEAR}&filter[group]=${group}&filter[scheme]=PAR_INDEX`)).filter(({ inForce }) => inForce);
  const { body: document } = await session.send('GET', `/api/v1/criteria-sets/${set.id}/document`);
  return document.fields.flatMap(({ criteria }) => criteria).flatMap(({ subCriteria }) => subCriteria)
    .filter(({ scoring, code }) => scoring.method === 'SURVEY_PERCENT' && !counted.has(code))
    .map(({ code, scoring: { params } }) => ({ leaf: code, scale: params.scaleRef, options: document.surveyScales[params.scaleRef].options, respondents: params.respondentGroups }));
}

/** So many answers a question and agency, by the quality of the agency, as a spreadsheet in Vietnamese writes them. */
export function csvOf(questions, group, answers) {
  const rows = AGENCIES.filter((agency) => groupOf(agency) === group).flatMap((agency) => questions.flatMap(({ leaf, scale, options, respondents }) => {
    const draw = random(seedOf(`${agency} ${leaf}`));
    const drawn = Array.from({ length: answers[scale] }, (_, at) => `${respondents[at % respondents.length]};${chosen(options, QUALITY[agency], draw)}`);
    return [...new Set(drawn)].map((answer) => `${agency};${leaf};${answer};${drawn.filter((one) => one === answer).length}`);
  }));
  return ['Cơ quan;Tiêu chí;Nhóm trả lời;Phương án;Số phiếu', ...rows].join('\n');
}

/** Options stand from the best to the worst; the better the agency, the more choose the first. */
export const chosen = (options, quality, draw) => options[Math.min(options.length - 1, Math.floor(draw() ** 2 * (1 - quality) * 6 * options.length))].code;
