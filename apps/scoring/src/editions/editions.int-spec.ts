import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exampleOf, ObligationOpenedV1, ReportReturnedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { UnitOfWork } from '@cchc/delivery';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { CellDto } from '../appraisal/appraisal.dto.js';
import { decideAll, lockCampaign } from '../appraisal/decide-all.features.js';
import type { CampaignDto } from '../campaigns/campaign.dto.js';
import type { EditionCard, EditionDocument } from '../domain/editions/edition.js';
import type { FreshnessDto } from '../freshness/freshness.dto.js';
import type { LateFactsDto } from '../late-facts/late-fact.dto.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import { verifyBoard } from '../verify/verify-board.js';
import type { EditionChangesDto, EditionDto, EditionRankingDto } from './edition.dto.js';

jest.setTimeout(60_000);

const [A, B, C, D] = ['UBND-LONGMY', 'UBND-VITHUY', 'UBND-NGABAY', 'STP'];
const LEAF = 'H6.1.2';
const as = (agency: string, role: Role): Record<string, Role> => ({ [agency]: role });
const [head, homeAffairs, stc] = [as(A, 'HEAD'), as('SNV', 'HOME_AFFAIRS'), as('STC', 'APPRAISER')];
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-01-25T08:00' });
  for (const code of [A, B, C]) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true, emulationBlock: 'KTD-HUYEN' });
  await scoring.registers(D, { rankingGroup: 'DEPARTMENT', inRanking: true, emulationBlock: 'KTD-TMTH' });
  for (const agencyCode of [A, B]) await scoring.tell(fact(ReportSubmittedV1, { agencyCode, reportId: newId() }, 2));
  for (const agencyCode of [A, B, C]) await scoring.tell(fact(ObligationOpenedV1, { agencyCode, obligationId: newId() }));
  for (const agency of [A, B]) await eventually(`${agency} is pre-filled`, async () => expect(await scoring.leaf(agency, LEAF)).toBe('SCORED 1.75'));
  await eventually('all are logged', async () => expect(await scoring.database.query(`SELECT 1 FROM scoring.facts WHERE year = 2021`)).toHaveLength(5));
});
afterAll(() => scoring?.close());

const campaign = async () => (await scoring.get('/campaigns/2021')).json<{ data: CampaignDto }>().data;
const publish = async (sending: { seen?: number; key?: string } = {}, who = homeAffairs) => scoring.send('POST', '/campaigns/2021/editions', who, { seen: (await campaign()).version, ...sending });
const slugOf = (answer: { status: number; json: <T>() => T }) => (answer.status < 400 ? String(answer.status) : answer.json<{ type: string }>().type.replace('/problems/', ''));
const reopen = async (reason: string, seen?: number) => scoring.told('POST', '/campaigns/2021/reopening', homeAffairs, { seen: seen ?? (await campaign()).version, body: { reason } });
const ranking = async (number = 'latest', who = head) => (await scoring.get(`/editions/2021/${number}/ranking`, who)).json<EditionRankingDto>();
const places = async (number?: string) => (await ranking(number)).data.map(({ rank, blockRank, agencyCode }) => `${rank} ${blockRank} ${agencyCode}`);
const cardOf = (agency: string, number = '1', who = homeAffairs) => scoring.get(`/editions/2021/${number}/cards/${agency}`, who);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const differences = async () => (await verifyBoard(scoring.app.get(UnitOfWork))).differences;
const penalty = (points: string) => scoring.told('POST', `/scorecards/${A}/adjustments?year=2021`, homeAffairs, { body: { kind: 'PENALTY', points, reason: 'Chậm trả lời kiến nghị.', legalBasis: 'Quyết định 1' } });
const late = async () => (await scoring.get('/late-facts?year=2021')).json<LateFactsDto>();

describe('before publication', () => {
  it('is refused unless it was locked, seen and may be done; nothing is published', async () => {
    expect(slugOf(await publish())).toBe('campaign-not-locked');
    expect(slugOf(await publish({}, head))).toBe('forbidden');
    expect(slugOf(await publish({ seen: 99 }))).toBe('version-conflict');
    expect(await scoring.told('POST', '/campaigns/2021/editions', homeAffairs)).toBe('precondition-required');
    expect(await scoring.told('POST', '/campaigns/2021/editions', homeAffairs, { seen: 1, key: '' })).toBe('idempotency-key-required');
    expect(await scoring.told('POST', '/campaigns/1999/editions', homeAffairs, { seen: 1 })).toMatch('validation-failed');
    expect(await scoring.told('POST', '/campaigns/2020/editions', homeAffairs, { seen: 1 })).toBe('not-found');
    expect(await reopen('Chưa chốt mà mở.')).toBe('campaign-not-locked');
    expect(await scoring.told('GET', '/editions/2021/latest', head)).toBe('not-found');
    expect((await scoring.get('/editions', head)).json()).toEqual({ data: [] });
  });

  it('the lock is undone with a reason, and then the windows of the appraisal do not hold', async () => {
    await decideAll(scoring);
    expect(await lockCampaign(scoring)).toBe('201');
    expect(await reopen('')).toMatch('validation-failed');
    expect(await reopen('Chốt nhầm ngày.', 1)).toBe('version-conflict');
    expect(await reopen('Chốt nhầm ngày.')).toBe('201');
    expect(await campaign()).toMatchObject({ state: 'REOPENED', edition: null, lockedAt: null, reopenings: [{ reason: 'Chốt nhầm ngày.', afterEdition: null }] });
    await scoring.at('2022-02-07T08:00');
    expect(await lockCampaign(scoring)).toBe('201');
    expect(await campaign()).toMatchObject({ state: 'LOCKED' });
  });
});

describe('the first edition', () => {
  it('is published once, and whoever is signed in sees it', async () => {
    const [key, { version, lockedAt, lockedPosition }] = [newId(), await campaign()];
    const [first, again] = [await publish({ key, seen: version }), await publish({ key, seen: version })];
    expect([first.status, again.text]).toEqual([201, first.text]);
    expect(slugOf(await publish())).toBe('already-published');
    expect(first.json<{ data: EditionDto }>().data).toMatchObject({ year: 2021, number: 1, reason: null, supersededBy: null, provisional: false, asOf: { instant: lockedAt, position: lockedPosition } });
    expect(await campaign()).toMatchObject({ state: 'PUBLISHED', edition: 1 });
    expect(await places()).toEqual(['1 1 STP', `1 1 ${A}`, `1 1 ${B}`, `3 3 ${C}`]);
    const told = await scoring.database.query<{ payload: string }>(`SELECT payload FROM scoring.outbox WHERE routing_key = 'scoring.edition.published.v1'`);
    expect(told.map(({ payload }) => (JSON.parse(payload) as { data: object }).data)).toEqual([expect.objectContaining({ year: 2021, number: 1, agencies: 4, reason: null })]);
  });

  it('is the replay of what was locked, by its own words and by its hash', async () => {
    const { edition, data } = await ranking();
    const { instant, position } = edition.asOf;
    const replayed = (await scoring.get(`/rankings?year=2021&group=DISTRICT&asOf=${instant}&position=${position}`)).json<RankingDto>().data;
    expect(data.slice(1).map(({ rank, agencyCode, index, band }) => ({ rank, agencyCode, index, band }))).toEqual(replayed.map(({ rank, agencyCode, index, band }) => ({ rank, agencyCode, index, band })));
    const document = await scoring.get('/editions/2021/1/document', head);
    expect(sha256(document.bytes)).toBe(edition.hash);
    expect(document.headers.get('content-digest')).toBe(`sha-256=:${Buffer.from(edition.hash, 'hex').toString('base64')}:`);
    expect(document.json<EditionDocument>().lines).toEqual(data.map(({ movement: _, ...line }) => line));
    const card = await cardOf(A, '1', head);
    expect(sha256(card.bytes)).toBe(data.find(({ agencyCode }) => agencyCode === A)!.cardHash);
    expect(card.json<EditionCard>().leaves.find(({ leaf }) => leaf === LEAF)).toMatchObject({ points: '1.75', source: 'APPRAISAL_2' });
    expect((await cardOf(B, '1', head)).status).toBe(404);
    expect((await cardOf(C)).json<EditionCard>().disqualifications.map(({ rule }) => rule)).toEqual(['LT-01', 'LT-03']);
  });

  it('can be taken as a table and as a text', async () => {
    const csv = await scoring.get('/editions/2021/1/ranking?block=KTD-HUYEN', head, { accept: 'text/csv' });
    expect(csv.text.split('\r\n').slice(0, 2)).toEqual([expect.stringMatching(/^\uFEFFHạng,Mã/), expect.stringMatching(`^1,${A},`)]);
    const text = await scoring.get('/editions/2021/1/ranking?group=DEPARTMENT', head, { accept: 'text/plain' });
    expect(text.text).toContain('KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2021\nCông bố lần 1, ngày 07/02/2022');
    expect(await scoring.told('GET', '/editions/2021/1/changes', head)).toBe('not-found');
    expect(await scoring.told('GET', '/editions/2021/2', head)).toBe('not-found');
  });

  it('is kept by the database: neither changed nor taken away, whoever tries', async () => {
    for (const table of ['editions', 'edition_lines', 'edition_cards', 'campaign_reopenings']) {
      for (const change of [`UPDATE scoring.${table} SET year = year`, `DELETE FROM scoring.${table}`, `TRUNCATE scoring.${table} CASCADE`]) {
        await expect(scoring.database.query(change)).rejects.toThrow('what was published stays');
        await expect(scoring.app.get(UnitOfWork).run((tx) => tx.manager.query(change))).rejects.toThrow('permission denied');
      }
    }
  });
});

describe('K6: a late fact', () => {
  it('K6: changes neither the published ranking nor a card of it, and stands in the list of what came after the closing', async () => {
    const published = async () => [(await scoring.get('/editions/2021/1/document')).text, (await cardOf(C)).text, await places()];
    const before = await published();
    expect(await late()).toMatchObject({ data: [], page: { total: 0 } });
    const reportId = newId();
    await scoring.tell(fact(ReportSubmittedV1, { agencyCode: C, reportId }, 2));
    await eventually('one has come', async () => expect((await late()).page.total).toBe(1));
    await scoring.tell(fact(ReportReturnedV1, { ...exampleOf<ReportReturnedV1>(ReportReturnedV1.type).data, agencyCode: C, reportId }, 3));
    await eventually('both have come', async () => expect((await late()).page.total).toBe(2));
    const live = (await scoring.get(`/scorecards/${C}?year=2021`)).json<{ data: { disqualifications: { rule: string }[] } }>().data;
    expect(live.disqualifications.map(({ rule }) => rule)).toEqual(['LT-01']);
    expect(await published()).toEqual(before);
    const list = await late();
    expect(list.data.map(({ agencyCode, what }) => [agencyCode, what])).toEqual([[C, 'Báo cáo 2021-Q1 bị trả lại'], [C, 'Gửi báo cáo 2021-Q1']]);
    expect(list.data.map(({ leaves }) => leaves.find(({ leaf }) => leaf === LEAF))).toEqual([
      expect.objectContaining({ before: '0.00', after: '0.00', autoBefore: expect.stringMatching(/1,75/) }), expect.objectContaining({ before: '0.00', after: '0.00', autoAfter: expect.stringMatching(/1,75/) }),
    ]);
    expect(list.agencies).toEqual([{ agencyCode: C, officialIndex: '0.00', officialBand: 'YEU', indexNow: '0.00', bandNow: 'YEU' }]);
    expect(await scoring.told('GET', '/late-facts?year=2021', head)).toBe('forbidden');
    expect(await differences()).toEqual([]);
    const { official, lateFacts, pending, heard } = (await scoring.get('/campaigns/2021/freshness', head)).json<{ data: FreshnessDto }>().data;
    expect([official!.number, official!.closing.position, lateFacts]).toEqual([1, list.closing!.position, 2]);
    expect(pending).toEqual({ acts: 0, retrying: 0, parked: 0, cardsDue: 0 });
    expect(heard.map(({ context }) => context)).toEqual(expect.arrayContaining(['scoring', 'tasks']));
    expect(await penalty('1.00')).toBe('campaign-locked');
    expect(await scoring.told('POST', '/criteria-sets/2021-DISTRICT-1/in-force', homeAffairs, { seen: 1, body: { reason: 'Đưa lại vào hiệu lực.' } })).toBe('campaign-locked');
  });
});

describe('a correction', () => {
  const REASON = 'Đính chính tiêu chí H6.1.2 theo Công văn 31/STC-VP.';

  it('of nothing is refused', async () => {
    expect(await reopen('Xem lại.')).toBe('201');
    expect(slugOf(await publish())).toBe('campaign-not-locked');
    expect(await lockCampaign(scoring)).toBe('201');
    expect(slugOf(await publish())).toBe('edition-unchanged');
  });

  it('is the next edition with its reason, by what people decided and by no late fact; the original stays', async () => {
    const original = (await scoring.get('/editions/2021/1/document')).text;
    expect(await reopen(REASON)).toBe('201');
    const [cell] = (await scoring.get(`/appraisals?year=2021&leaf=${LEAF}`, stc)).json<{ data: CellDto[] }>().data.filter(({ agencyCode }) => agencyCode === B);
    expect(await scoring.told('PUT', `/appraisals/${B}/leaves/${LEAF}?year=2021`, stc, { seen: cell!.version, body: { score: { points: '0.50' }, reason: 'Theo kết luận kiểm tra.' } })).toBe('200');
    expect(await penalty('1.00')).toBe('201');
    expect(await lockCampaign(scoring)).toBe('201');
    expect(slugOf(await publish())).toBe('201');
    const { edition } = await ranking();
    expect(edition).toMatchObject({ number: 2, reason: `Xem lại. ${REASON}`, supersededBy: null });
    expect((await ranking('1')).edition).toMatchObject({ supersededBy: 2, reason: null });
    expect(edition.closing).toEqual((await ranking('1')).edition.closing);
    expect((await scoring.get('/editions/2021/1/document')).text).toBe(original);
    expect((await cardOf(C, '2')).text).toBe((await cardOf(C, '1')).text);
    expect((await scoring.get('/editions?year=2021', head)).json<{ data: EditionDto[] }>().data.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('says who moved and what changed, each agency\'s card to those who may see it', async () => {
    const changes = async (who = homeAffairs) => (await scoring.get('/editions/2021/2/changes', who)).json<{ data: EditionChangesDto }>().data.agencies
      .map(({ agencyCode, changes: words }) => [agencyCode, words.map(({ kind, code }) => `${kind} ${code}`.trim())]);
    const { data } = await ranking('2');
    const [a, b] = [data.find(({ agencyCode }) => agencyCode === A)!, data.find(({ agencyCode }) => agencyCode === B)!];
    expect([a.previous, b.previous].map((place) => place!.rank)).toEqual([1, 1]);
    expect(a.movement!.index).toBe('-1.00');
    expect(new Map(await changes() as [string, string[]][]).get(A)).toEqual(expect.arrayContaining(['ADJUSTMENT']));
    expect(new Map(await changes() as [string, string[]][]).get(B)).toEqual(expect.arrayContaining([`LEAF ${LEAF}`]));
    expect(new Map(await changes(head) as [string, string[]][]).get(B)!.every((change) => change === 'LINE')).toBe(true);
    expect((await changes()).map(([agency]) => agency)).not.toContain(C);
    const { words } = (await scoring.get('/editions/2021/2/changes')).json<{ data: EditionChangesDto }>().data.agencies.flatMap((one) => one.changes).find(({ code }) => code === LEAF)!;
    expect(words).toMatch(/^H6\.1\.2 .+: từ 1,75\/2,00 điểm thành 0,50\/2,00 điểm \(Thẩm định lần 2: 0,50 điểm\)\.$/);
  });

  it('is checked with all that is kept: hashes, lines, places, and the log once more', async () => {
    expect(await verifyBoard(scoring.app.get(UnitOfWork))).toMatchObject({ editions: 2, differences: [] });
    const forged = async (change: string) => {
      await scoring.database.query('ALTER TABLE scoring.edition_lines DISABLE TRIGGER keep_published');
      await scoring.database.query(change);
      const paths = (await differences()).map(({ path }) => path);
      return paths;
    };
    const of = `WHERE number = 2 AND agency_code = '${B}'`;
    const paths = await forged(`UPDATE scoring.edition_lines SET rank = rank + 5 ${of}`);
    expect(paths).toEqual([`công bố 2021 lần 2 / dòng / ${B} / rank`, `công bố 2021 lần 2 / SQL / ${B}`]);
    expect(await forged(`UPDATE scoring.edition_lines SET rank = rank - 5 ${of}`)).toEqual([]);
    await scoring.database.query('ALTER TABLE scoring.edition_lines ENABLE TRIGGER keep_published');
    await expect(scoring.database.query(`INSERT INTO scoring.edition_cards VALUES (2021, 2, 'X', '{}', 'x')`)).rejects.toThrow('violates');
  });
});
