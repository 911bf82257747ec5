import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { AgencyRegisteredV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, type CloudEvent } from '@cchc/contracts';
import { Outbox, SYSTEM, UnitOfWork, type Delivered, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { atScale, eventually } from '@cchc/testing';
import { KeepAgencies } from '../agencies/keep-agencies.handler.js';
import { rebuildScoring } from '../rebuild/rebuild-scoring.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';
import { RecomputeDueCards } from '../scorecards/recompute-due-cards.js';
import { ScorecardsQuery } from '../scorecards/scorecards.query.js';
import { verifyBoard } from '../verify/verify-board.js';
import { arrivals, factsOf, history } from './histories.features.js';

jest.setTimeout(atScale(60_000, 30 * 60_000));

let scoring: RunningScoring;
beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2021-06-20T08:00' });
  // Appraisal scores among what happens hide no ranks.
  await scoring.database.query(`UPDATE scoring.campaigns SET visible_rounds = '{APPRAISAL_1,APPRAISAL_2}'`);
});
afterAll(() => scoring?.close());

const within = <T>(act: (tx: Transaction) => Promise<T>): Promise<T> => scoring.app.get(UnitOfWork).run(act);
const differences = async () => (await verifyBoard(scoring.app.get(UnitOfWork))).differences;

/** Registers a ranked agency at once, as its consumer does. */
function registered(code: string, group: 'DISTRICT' | 'DEPARTMENT' = 'DISTRICT', change: Partial<AgencyRegisteredV1> = {}, version = 1): Promise<void> {
  const { id, data, time } = fact(AgencyRegisteredV1, { code, name: `Cơ quan ${code}`, shortName: code, rankingGroup: group, inRanking: true, ...change }, version);
  const delivered = { id, data, routingKey: AgencyRegisteredV1.type, aggregateVersion: version, time: new Date(time) } as Delivered<AgencyRegisteredV1>;
  return within((tx) => scoring.app.get(KeepAgencies).execute(tx, [delivered]));
}

/** Every byte of what scoring keeps, but for what only says when. */
async function bytes(): Promise<string[]> {
  return Promise.all(['known_states', 'cards', 'leaf_points', 'leaf_history', 'group_versions'].map(async (table) => {
    const [row] = await scoring.database.query<{ digest: string }>(
      `SELECT count(*) || ' ' || md5(string_agg(row, '\n' ORDER BY row COLLATE "C")) AS digest FROM (SELECT to_jsonb(t)::text AS row FROM scoring.${table} t) rows`);
    return `${table} ${row!.digest}`;
  }));
}

const card = async (agency: string, query = '') => scoring.get(`/scorecards/${agency}/explanation?year=2021${query}`);
const ranking = async (group: string, query = '', roles?: Parameters<RunningScoring['get']>[1]) => scoring.get(`/rankings?year=2021&group=${group}${query}`, roles);

describe('K3: random histories', () => {
  let number = 0;
  it('live is what a replay gives, what a rebuild gives, and what SQL gives from the leaves upwards', async () => {
    const preFill = scoring.app.get(PreFillScorecard);
    const live = scoring.app.get(ScorecardsQuery);
    await fc.assert(fc.asyncProperty(history, async (one) => {
      const agency = `H-${String((number += 1)).padStart(5, '0')}`;
      await registered(agency);
      for (const batch of arrivals(factsOf(agency, one), one)) await within((tx) => preFill.execute(tx, batch));
      const question = { agency, year: 2021, scope: SYSTEM };
      const now = (await live.explained(question, () => false))!;
      const then = await live.explained({ ...question, asOf: now.asOf!.instant, position: now.asOf!.position }, () => false);
      expect(then).toEqual({ ...now, version: null });
    }), { numRuns: atScale(15, 10_000), endOnFailure: true });
    expect(await differences()).toEqual([]);
    const before = await bytes();
    await rebuildScoring({ work: scoring.app.get(UnitOfWork), outbox: scoring.app.get(Outbox), log: () => undefined });
    expect(await bytes()).toEqual(before);
  });

  it('and still when more has fallen due', async () => {
    await scoring.database.query(`SELECT clock.advance('2021-10-01T08:00:00+07:00')`);
    while ((await scoring.app.get(RecomputeDueCards).runOnce()) > 0);
    expect(await differences()).toEqual([]);
  });

  it('would notice: each kind of wrong figure is found', async () => {
    const wrong = async (change: string, undo: string) => {
      await scoring.database.query(change);
      const paths = (await differences()).map(({ path }) => path);
      await scoring.database.query(undo);
      return paths;
    };
    const leaf = `WHERE agency_code = 'H-00002' AND leaf_code = 'H1.1.1'`;
    const of = `WHERE agency_code = 'H-00002'`;
    expect(await wrong(`UPDATE scoring.leaf_points SET attainable = attainable + 1 ${leaf}`, `UPDATE scoring.leaf_points SET attainable = attainable - 1 ${leaf}`))
      .toEqual(['H-00002 2021 / leaves / H1.1.1 / attainable', expect.stringMatching(/^H-00002 2021 \/ SQL \/ bestAttainable/)]);
    expect(await wrong(`UPDATE scoring.cards SET tthc_percent = tthc_percent + 0.01 ${of}`, `UPDATE scoring.cards SET tthc_percent = tthc_percent - 0.01 ${of}`))
      .toEqual(expect.arrayContaining(['H-00002 2021 / figures / tthcPercent', 'H-00002 2021 / SQL / tthcPercent']));
    expect(await wrong(`UPDATE scoring.cards SET band_by_index = 'TOT' ${of}`, `UPDATE scoring.cards SET band_by_index = band ${of}`)).toEqual(expect.arrayContaining(['H-00002 2021 / SQL / bandByIndex']));
    expect(await wrong(`UPDATE scoring.agencies SET name = name || '!' WHERE code = 'H-00002'`, `UPDATE scoring.agencies SET name = rtrim(name, '!') WHERE code = 'H-00002'`)).toEqual(['cơ quan / H-00002 / name']);
    expect(await differences()).toEqual([]);
  });
});

describe('a replay', () => {
  const sent = (early: number, revision = 1, period = {}) => fact(ReportSubmittedV1, {
    reportId, agencyCode: 'H-XUA', revision, values: { dos_done_early: early, dos_done_on_time: 0, dos_done_late: 100 - early, dos_pending_overdue: 0 }, ...period,
  }, revision * 2);
  const reportId = newId();
  const positionOf = async (id: string) => (await scoring.database.query<{ position: string }>('SELECT position FROM scoring.facts WHERE fact_id = $1', [id]))[0]?.position;
  const [first, second] = [sent(60), sent(97, 2)];
  let between: { position: string; instant: string };

  beforeAll(async () => {
    await registered('H-XUA');
    await scoring.tell(first);
    await eventually('the first report is scored', async () => expect(await positionOf(first.id)).toBeDefined());
    const [row] = await scoring.database.query<{ instant: Date }>('SELECT clock.business_now() AS instant');
    between = { position: (await positionOf(first.id))!, instant: row!.instant.toISOString() };
    await scoring.tell(second);
    await eventually('the second report is scored', async () => expect(await positionOf(second.id)).toBeDefined());
    await registered('H-XUA', 'DISTRICT', { name: 'Tên mới' }, 2);
  });

  it('gives the card as it stood, by instant and by position, with the same bytes every time and both named', async () => {
    const byInstant = await card('H-XUA', `&asOf=${between.instant}`);
    const again = await card('H-XUA', `&asOf=${between.instant}`);
    expect(byInstant.text).toBe(again.text);
    const { data } = byInstant.json<{ data: { asOf: object; agencyName: string; version: null } }>();
    expect(data).toMatchObject({ asOf: { instant: between.instant, position: between.position }, agencyName: 'Cơ quan H-XUA', version: null });
    expect(byInstant.text).toContain('60 / 100 = 60 %');
    expect((await card('H-XUA', `&asOf=${between.instant}&position=${between.position}`)).text).toBe(byInstant.text);
    expect((await card('H-XUA')).text).toContain('97 / 100 = 97 %');
    const byPosition = await card('H-XUA', `&position=${await positionOf(second.id)}`);
    expect(byPosition.text).toContain('97 / 100 = 97 %');
    expect(byPosition.text).not.toContain('Tên mới');
    expect(byPosition.text).toBe((await card('H-XUA', `&position=${await positionOf(second.id)}`)).text);
  });

  it('is the same whatever comes later, however old', async () => {
    const before = [(await card('H-XUA', `&asOf=${between.instant}`)).text, (await ranking('DISTRICT', `&asOf=${between.instant}`)).text];
    await scoring.tell(fact(ReportSubmittedV1, { ...sent(100).data, period: { ...sent(100).data.period, code: '2021-H1', dataTo: '2021-06-14', cumulative: true }, reportId: newId() }, 2, { time: '2021-04-01T02:00:00.000Z' }));
    await eventually('it is scored', async () => expect((await card('H-XUA')).text).toContain('2021-H1'));
    expect([(await card('H-XUA', `&asOf=${between.instant}`)).text, (await ranking('DISTRICT', `&asOf=${between.instant}`)).text]).toEqual(before);
  });

  it('gives the ranking of then, which was the live one', async () => {
    const now = (await ranking('DISTRICT', '&pageSize=20000')).json<RankingDto>();
    const end = (await scoring.database.query<{ end: string }>('SELECT max(position) AS end FROM scoring.facts'))[0]!.end;
    const replayed = (await ranking('DISTRICT', `&position=${end}&pageSize=20000`)).json<RankingDto>();
    expect(replayed.data).toEqual(now.data);
    expect(replayed).toMatchObject({ version: null, coverage: now.coverage, asOf: { position: end, instant: expect.any(String) } });
    const csv = await scoring.get(`/rankings?year=2021&group=DISTRICT&position=${end}`, undefined, { accept: 'text/csv' });
    expect(csv.text).toBe((await scoring.get(`/rankings?year=2021&group=DISTRICT&position=${end}`, undefined, { accept: 'text/csv' })).text);
  });

  it('waits for a fact on its way, so that no later one slips in before', async () => {
    let open!: () => void;
    let hasWritten!: () => void;
    const door = new Promise<void>((resolve) => { open = resolve; });
    const written = new Promise<void>((resolve) => { hasWritten = resolve; });
    const late = factsOf('H-XUA', fc.sample(history, { numRuns: 50, seed: 7 }).find(({ tasks }) => tasks.length > 2)!).slice(-1);
    const writing = within(async (tx) => { await scoring.app.get(PreFillScorecard).execute(tx, late); hasWritten(); await door; });
    const waiters = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = 740030 AND granted = $1`;
    await Promise.race([written, writing]);
    const [{ instant }] = await scoring.database.query<{ instant: Date }>(`SELECT clock.business_now() + interval '1 ms' AS instant`) as [{ instant: Date }];
    const asked = card('H-XUA', `&asOf=${instant.toISOString()}`);
    await eventually('the replay waits', async () => expect(await scoring.database.query(waiters, [false])).toEqual([{ n: 1 }]));
    open();
    await writing;
    const { data } = (await asked).json<{ data: { asOf: { position: string } } }>();
    expect(data.asOf.position).toBe(await positionOf(late[0]!.logged.id));
  });

  it.each([
    ['&asOf=2031-01-01T00:00:00Z', 422], ['&position=99999999', 422], ['&position=-1', 422], ['&position=0', 422], ['&asOf=2021-06-21T08:00:00', 422], ['&asOf=2021-13-41T08:00:00Z', 422],
    ['&asOf=2020-01-01T00:00:00Z', 404], ['&position=1', 404],
  ])('%s answers %d', async (query, status) => expect((await card('H-XUA', query)).status).toBe(status));

  it('shows an agency its own card and, while the switch is off, its own line without rank', async () => {
    const own = { 'H-XUA': 'OFFICER' } as const;
    const at = `&position=${between.position}`;
    expect((await scoring.get(`/scorecards/H-XUA?year=2021${at}`, own)).status).toBe(200);
    expect((await scoring.get(`/scorecards/H-00001?year=2021${at}`, own)).status).toBe(404);
    const lines = async () => (await ranking('DISTRICT', at, own)).json<RankingDto>().data.map(({ rank, agencyCode }) => ({ rank, agencyCode }));
    expect((await lines()).length).toBeGreaterThan(10);
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = false');
    expect(await lines()).toEqual([{ rank: null, agencyCode: 'H-XUA' }]);
    await scoring.database.query('UPDATE scoring.ranking_years SET ranking_visible_to_agencies = true');
  });
});

describe('K2: ties', () => {
  it('share their rank, the next is skipped, equals stand by their codes, on every page and for each alone', async () => {
    for (const code of ['S-C', 'S-A', 'S-B', 'S-D']) await registered(code, 'DEPARTMENT');
    await scoring.database.query(`UPDATE scoring.cards SET index = 30 WHERE agency_code = 'S-D'`);
    const places = async (query = '') => (await ranking('DEPARTMENT', query)).json<RankingDto>().data.map(({ rank, agencyCode }) => `${rank} ${agencyCode}`);
    expect(await places()).toEqual(['1 S-D', '2 S-A', '2 S-B', '2 S-C']);
    expect([...(await places('&pageSize=2')), ...(await places('&pageSize=2&page=2'))]).toEqual(await places());
    const alone = await scoring.get('/rankings/S-C?year=2021');
    expect(alone.json<{ data: object }>().data).toMatchObject({ rank: 2, agencyCode: 'S-C', group: 'DEPARTMENT', version: expect.any(Number) });
    expect((await scoring.get('/rankings/KHONG-CO?year=2021')).status).toBe(404);
    await scoring.database.query(`UPDATE scoring.cards SET index = 0 WHERE agency_code = 'S-D'`);
  });
});

describe('K4: facts told three times, out of order, one of them lost and told again', () => {
  const agencies = Array.from({ length: 6 }, (_, number) => `S-${number}`);
  const story = agencies.flatMap((agency, at) => {
    const reportId = newId();
    const head = { agencyCode: agency, year: 2021, reportId };
    const values = { dos_done_early: 50 + at, dos_done_on_time: 0, dos_done_late: 50 - at, dos_pending_overdue: 0 };
    const judged = { ...head, periodCode: '2021-Q1' };
    return [
      fact(ReportSubmittedV1, { ...head, values }, 2), fact(ReportReturnedV1, judged, 3),
      fact(ReportSubmittedV1, { ...head, revision: 2, values: { ...values, dos_done_early: 90 + at, dos_done_late: 10 - at } }, 4), fact(ReportAcceptedV1, judged, 5),
    ] as CloudEvent[];
  });
  const hash = async () => createHash('sha256').update(JSON.stringify((await ranking('DEPARTMENT')).json<RankingDto>().data)).digest('hex');
  const taken = (events: readonly CloudEvent[]) => eventually('all have been taken', async () =>
    expect(await scoring.database.query('SELECT count(*)::int AS n FROM scoring.facts WHERE fact_id = ANY ($1)', [events.map(({ id }) => id)])).toEqual([{ n: events.length }]));

  it('give the same ranking', async () => {
    await Promise.all(agencies.map((agency) => registered(agency, 'DEPARTMENT')));
    for (const event of story) await scoring.tell(event);
    await taken(story);
    const inOrder = await hash();
    const [own, ids] = [[agencies], [story.map(({ id }) => id)]];
    await scoring.database.query('DELETE FROM scoring.leaf_points WHERE agency_code = ANY ($1)', own);
    for (const table of ['cards', 'leaf_history', 'known_states']) await scoring.database.query(`DELETE FROM scoring.${table} WHERE agency_code = ANY ($1)`, own);
    for (const table of ['facts WHERE fact_id', 'inbox WHERE message_id']) await scoring.database.query(`DELETE FROM scoring.${table} = ANY ($1)`, ids);
    await Promise.all(agencies.map((agency) => registered(agency, 'DEPARTMENT', {}, 2)));
    const lost = story[6]!;
    const rest = story.filter((event) => event !== lost);
    await Promise.all([...rest, ...rest, ...rest].reverse().map((event) => scoring.tell(event)));
    await taken(rest);
    expect(await hash()).not.toBe(inOrder);
    await scoring.tell(lost);
    await taken(story);
    expect(await hash()).toBe(inOrder);
    expect(await differences()).toEqual([]);
  });
});

describe('K5: a burst of approvals', () => {
  const agencies = Array.from({ length: atScale(10, 100) }, (_, number) => `D-${String(number).padStart(3, '0')}`);
  it('is coalesced, seen soon after its last, and nothing stale overwrites what is newer', async () => {
    for (const agency of agencies) await registered(agency);
    const reports = new Map(agencies.map((agency) => [agency, newId()]));
    await Promise.all(agencies.map((agencyCode) => scoring.tell(fact(ReportSubmittedV1, { agencyCode, reportId: reports.get(agencyCode)! }, 2))));
    await eventually('the reports count', async () => expect(new Set(await Promise.all(agencies.map((agency) => scoring.leaf(agency, 'H1.2.1'))))).toEqual(new Set(['SCORED 0.50'])));
    const versionOf = async () => (await ranking('DISTRICT', '&pageSize=1')).json<RankingDto>().version!;
    const before = await versionOf();
    // Returned and approved again and again; the newest word of each report is that it is approved.
    const burst = agencies.flatMap((agencyCode) => Array.from({ length: 50 }, (_, at) => fact<object>(at % 2 ? ReportAcceptedV1 : ReportReturnedV1, { agencyCode, reportId: reports.get(agencyCode), year: 2021, periodCode: '2021-Q1' }, 3 + at)));
    burst.sort((a, b) => (a.id.slice(-6) < b.id.slice(-6) ? -1 : 1));
    for (let at = 0; at < burst.length; at += 500) await Promise.all(burst.slice(at, at + 500).map((event) => scoring.tell(event as CloudEvent)));
    await eventually('the last is visible', async () => {
      const rows = await scoring.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM scoring.facts WHERE fact_id = ANY ($1)`, [burst.map(({ id }) => id)]);
      expect(rows).toEqual([{ n: burst.length }]);
    }, { timeout: atScale(30_000, 5_000) });
    expect(new Set(await Promise.all(agencies.map((agency) => scoring.leaf(agency, 'H1.2.1'))))).toEqual(new Set(['SCORED 0.50']));
    expect((await versionOf()) - before).toBeLessThan(burst.length / 2);
    expect(await differences()).toEqual([]);
  });
});
