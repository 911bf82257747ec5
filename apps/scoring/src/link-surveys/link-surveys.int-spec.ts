import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, UnitOfWork } from '@cchc/delivery';
import type { Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { RunningScoring } from '../running-scoring.features.js';
import type { IssuedLinksDto, LinkSurveyDto, SurveyFormDto } from './link-survey.dto.js';

const AGENCY = 'UBND-LONGMY';
const OPENING = { year: 2021, group: 'DISTRICT', respondents: 'LANH_DAO_SO_BAN_NGANH', title: 'Điều tra lãnh đạo sở, ban, ngành', closesOn: '2022-01-12' };
let scoring: RunningScoring;
let survey: LinkSurveyDto;
let tokens: string[];

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-01-10T08:00' });
  for (const code of [AGENCY, 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await eventually('the cards are there', async () => expect([await scoring.standing(AGENCY), await scoring.standing('UBND-VITHUY')]).not.toContain(undefined));
  survey = (await scoring.post('/link-surveys', OPENING)).json<{ data: LinkSurveyDto }>().data;
  tokens = await issue(31);
});
afterAll(() => scoring?.close());

const issue = async (count: number, respondentAgency?: string) => (await scoring.post(`/link-surveys/${survey.id}/links`, { count, respondentAgency })).json<{ data: IssuedLinksDto }>().data.tokens;
const problem = (answer: { status: number; json: <T>() => T }) => [answer.status, answer.json<{ type: string }>().type];

/** As anybody may who holds a link, without a login. */
async function anybody(path: 'form' | 'answers', body: object) {
  const answer = await fetch(`${await scoring.app.getUrl()}/survey-forms/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, json: <T = never>() => JSON.parse(text) as T };
}
const answers = (option = 'A') => [{ agencyCode: AGENCY, leaf: 'H1.8.1', option }];
const tallies = () => scoring.database.query('SELECT agency_code, leaf_code, option_code, count FROM scoring.survey_tallies ORDER BY 1, 2, 3');

describe('a link', () => {
  it('opens the form without a login, and the form asks about every agency but one\'s own', async () => {
    const { data } = (await anybody('form', { token: tokens[0] })).json<{ data: SurveyFormDto }>();
    expect(data).toMatchObject({ title: OPENING.title, closesOn: '2022-01-12', agencies: [{ code: AGENCY, name: expect.any(String) }, { code: 'UBND-VITHUY' }] });
    expect(data.questions.find(({ leaf }) => leaf === 'H1.8.1')!.options[0]).toEqual({ code: 'A', label: 'Tốt' });
    const [own] = await issue(1, AGENCY);
    expect((await anybody('form', { token: own })).json<{ data: SurveyFormDto }>().data.agencies.map(({ code }) => code)).toEqual(['UBND-VITHUY']);
    expect(problem(await anybody('answers', { token: own, answers: answers() }))).toEqual([422, '/problems/survey-answers-invalid']);
    expect(problem(await scoring.post(`/link-surveys/${survey.id}/links`, { count: 1, respondentAgency: 'KHONG-CO' }))).toEqual([422, '/problems/survey-invalid']);
  });

  it('counts once, also when sent twice at the same time', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => anybody('answers', { token: tokens[0], answers: answers() })));
    expect(sent.map(({ status }) => String(status)).sort()).toEqual(['204', '409', '409']);
    expect(problem(await anybody('form', { token: tokens[0] }))).toEqual([409, '/problems/survey-link-used']);
    expect(await tallies()).toEqual([{ agency_code: AGENCY, leaf_code: 'H1.8.1', option_code: 'A', count: 1 }]);
  });

  it('that is made up is not found; what is no token is refused', async () => {
    expect(problem(await anybody('answers', { token: 'x'.repeat(43), answers: answers() }))).toEqual([404, '/problems/not-found']);
    expect(problem(await anybody('form', { token: `' OR true` }))).toEqual([422, '/problems/validation-failed']);
  });

  it('is kept as a hash; nothing stored ties it to an answer or to a time, and its holder reaches nothing else', async () => {
    const columns = await scoring.database.query<{ name: string }>(`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'scoring' AND table_name IN ('survey_links', 'survey_tallies') ORDER BY 1`);
    expect(columns.map(({ name }) => name)).toEqual([
      'survey_links.respondent_agency', 'survey_links.survey_id', 'survey_links.token_hash', 'survey_links.used',
      'survey_tallies.agency_code', 'survey_tallies.count', 'survey_tallies.leaf_code', 'survey_tallies.option_code', 'survey_tallies.survey_id',
    ]);
    const stored = JSON.stringify(await scoring.database.query(`SELECT to_jsonb(k) AS all FROM scoring.idempotency_keys k UNION ALL SELECT to_jsonb(l) FROM scoring.survey_links l`));
    expect(tokens.filter((token) => stored.includes(token))).toEqual([]);
    const ask = (sql: string) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), { scope: ANONYMOUS });
    for (const table of ['survey_links', 'link_surveys', 'survey_tallies', 'cards', 'facts']) expect(await ask(`SELECT 1 FROM scoring.${table}`)).toEqual([]);
    await expect(ask(`UPDATE scoring.survey_links SET respondent_agency = 'STP'`)).rejects.toThrow('permission denied');
  });
});

describe('a survey', () => {
  it('tells its response rate, and is counted only once it is closed', async () => {
    for (const token of tokens.slice(1, 31)) expect((await anybody('answers', { token, answers: answers('B') })).status).toBe(204);
    const { data } = (await scoring.get('/link-surveys?year=2021')).json<{ data: LinkSurveyDto[] }>();
    expect(data).toEqual([expect.objectContaining({ id: survey.id, issued: 32, used: 31, responseRate: '96.88', closed: false })]);
    expect(problem(await scoring.post(`/link-surveys/${survey.id}/counting`, {}))).toEqual([409, '/problems/survey-open']);
  });

  it('closes at the end of its day, and its counters become the result of the cards', async () => {
    const [left] = await issue(1);
    await scoring.database.query(`SELECT clock.advance('2022-01-13T00:00:00+07:00')`);
    expect(problem(await anybody('answers', { token: left, answers: answers() }))).toEqual([409, '/problems/survey-closed']);
    expect(problem(await scoring.post(`/link-surveys/${survey.id}/links`, { count: 1 }))).toEqual([409, '/problems/survey-closed']);
    expect((await scoring.post(`/link-surveys/${survey.id}/counting`, {})).status).toBe(201);
    await eventually('the card has it', async () => expect(await scoring.leaf(AGENCY, 'H1.8.1')).toBe('SCORED 0.61'));
  });

  it.each<[string, object, Record<string, Role> | undefined, number, string]>([
    ['by an officer', {}, { [AGENCY]: 'OFFICER' }, 403, 'forbidden'],
    ['of a group that no question asks', { respondents: 'AI_DO' }, undefined, 422, 'survey-invalid'],
    ['of a day that is over', { closesOn: '2022-01-12' }, undefined, 422, 'survey-invalid'],
    ['of a year without criteria', { year: 2020 }, undefined, 404, 'not-found'],
  ])('%s is not opened', async (_story, change, roles, status, slug) => {
    expect(problem(await scoring.post('/link-surveys', { ...OPENING, closesOn: '2022-02-01', ...change }, roles))).toEqual([status, `/problems/${slug}`]);
  });
});
