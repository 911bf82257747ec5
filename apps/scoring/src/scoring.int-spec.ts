import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AgencyRegisteredV1, CONTENT_TYPE, exampleOf, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1,
  RankingChangedV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, type FactClass,
} from '@cchc/contracts';
import { UnitOfWork, type Delivered } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { EVENTS } from '@cchc/messaging';
import { eventually } from '@cchc/testing';
import { fact, RunningScoring } from './running-scoring.features.js';
import { DISTRICTS } from './domain/given.features.js';
import { scoreCard } from './domain/score-card.js';
import { inOrder } from './persistence/card-record.js';
import { CardsRepository } from './persistence/cards.repository.js';
import { digestOf } from './persistence/leaf-points.repository.js';
import { newsOf } from './scorecards/news.js';
import { PreFillScorecard } from './scorecards/pre-fill-scorecard.handler.js';
import { replayed } from './scorecards/replay.features.js';

let scoring: RunningScoring;
beforeAll(async () => { scoring = await RunningScoring.start(); });
afterAll(() => scoring?.close());

const example = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type);
const district = (code: string) => scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
const sent = (agencyCode: string, change: Partial<ReportSubmittedV1> = {}, version = 2) => fact(ReportSubmittedV1, { reportId: newId(), agencyCode, ...change }, version);
const task = (agencyCode: string, code: string, obligationId = newId()) => ({ agencyCode, code, obligationId, class: 'TASK' as const, year: 2021 });

/** Waits until everything told so far has been taken in: a last fact of its own comes through. */
async function allTaken(): Promise<void> {
  const last = fact(ObligationOpenedV1, task('CHOT', 'NV-1.01'));
  await scoring.tell(last);
  await eventually('the last fact has been taken', async () =>
    expect(await scoring.database.query('SELECT 1 AS taken FROM scoring.facts WHERE fact_id = $1', [last.id])).toHaveLength(1));
}

describe('scoring.keep-agencies', () => {
  it('gives a ranked agency an empty card, and tells of it; an agency out of the ranking has none', async () => {
    await scoring.tell(exampleOf(AgencyRegisteredV1.type));
    await scoring.registers('SO-X', { rankingGroup: null, inRanking: false });
    await eventually('UBND-LONGMY has its card', async () => expect(await scoring.standing('UBND-LONGMY')).toMatchObject({ index: '0.00', version: 1 }));
    expect(await scoring.toldRankings<RankingChangedV1>()).toEqual([expect.objectContaining({
      subject: 'ranking/2021-DISTRICT', aggregateversion: 1, causationid: expect.any(String),
      data: expect.objectContaining({ group: 'DISTRICT', version: 1, changes: [{ agencyCode: 'UBND-LONGMY', index: '0.00', rank: 1, previousRank: null, band: 'YEU' }] }),
    })]);
    expect(await scoring.standing('SO-X')).toBeUndefined();
  });

  it('takes a fact twice and late: the newest version stands', async () => {
    await scoring.registers('H-TEN', { name: 'Tên mới', rankingGroup: 'DISTRICT', inRanking: true }, 3);
    await eventually('the newest is kept', async () => expect(await scoring.standing('H-TEN')).toBeDefined());
    await scoring.registers('H-TEN', { name: 'Tên cũ', rankingGroup: null, inRanking: false }, 2);
    await scoring.registers('H-SAU', { rankingGroup: 'DISTRICT', inRanking: true });
    await eventually('what came after is kept', async () => expect(await scoring.standing('H-SAU')).toBeDefined());
    expect(await scoring.database.query('SELECT name, in_ranking FROM scoring.agencies WHERE code = $1', ['H-TEN'])).toEqual([{ name: 'Tên mới', in_ranking: true }]);
  });

  it('takes an agency out of the ranking and keeps its card', async () => {
    await scoring.registers('H-TEN', { rankingGroup: 'DISTRICT', inRanking: false }, 4);
    await eventually('it is no longer ranked', async () =>
      expect(await scoring.database.query('SELECT in_ranking FROM scoring.cards WHERE agency_code = $1', ['H-TEN'])).toEqual([{ in_ranking: false }]));
  });

  it('parks what is no agency, and goes on', async () => {
    await scoring.broker.publishAs('gateway', EVENTS, AgencyRegisteredV1.type, '{', { messageId: newId(), contentType: CONTENT_TYPE, mandatory: true });
    await scoring.registers('H-KE', { rankingGroup: 'DISTRICT', inRanking: true });
    await eventually('its neighbour is kept', async () => expect(await scoring.standing('H-KE')).toBeDefined());
    await eventually('it is parked', async () =>
      expect(await scoring.database.query('SELECT queue FROM scoring.parked_messages WHERE queue = $1', ['scoring.keep-agencies'])).toHaveLength(1));
  });
});

describe('scoring.pre-fill-scorecard', () => {
  it('scores the example of a submitted report, moves the rank and tells it with its cause', async () => {
    await scoring.tell(example);
    await eventually('the card follows the report', async () => expect(await scoring.leaf('UBND-LONGMY', 'H1.2.1')).toBe('SCORED 0.50'));
    const told = (await scoring.toldRankings<RankingChangedV1>()).at(-1)!;
    expect(told).toMatchObject({ correlationid: example.correlationid, causationid: example.id });
    expect(told.data.changes).toEqual([expect.objectContaining({ agencyCode: 'UBND-LONGMY', rank: 1, previousRank: 1 })]);
    expect(await scoring.standing('UBND-LONGMY')).toMatchObject({ index: told.data.changes[0]!.index });
  });

  it('takes it once, however often it comes', async () => {
    const before = await scoring.standing('UBND-LONGMY');
    await scoring.tell(example);
    await scoring.tell({ ...example, id: newId() });
    await allTaken();
    expect(await scoring.standing('UBND-LONGMY')).toEqual(before);
  });

  it('one report moves the rank: the newcomer passes, the ranks before and after are told', async () => {
    await scoring.tell(sent('H-SAU', { values: { ...example.data.values, dos_done_early: 300, dos_done_late: 0, dos_pending_overdue: 0 } }));
    await eventually('H-SAU is first', async () => {
      const told = (await scoring.toldRankings<RankingChangedV1>()).at(-1)!;
      expect(told.data.changes).toEqual([expect.objectContaining({ agencyCode: 'H-SAU', rank: 1, previousRank: 2 })]);
    });
    const { data } = (await scoring.get('/rankings?year=2021&group=DISTRICT')).json<{ data: { agencyCode: string; rank: number }[] }>();
    expect(data.map(({ agencyCode, rank }) => `${rank} ${agencyCode}`)).toEqual(['1 H-SAU', '2 UBND-LONGMY', '3 H-KE']);
  });

  it('comes to the same whatever order the facts of a report and of a task arrive in', async () => {
    await Promise.all(['H-THUAN', 'H-NGUOC'].map(district));
    const story = (agency: string) => {
      const reportId = newId();
      const owed = task(agency, 'NV-3.01');
      return [
        sent(agency, { reportId }, 2),
        fact(ReportReturnedV1, { reportId, agencyCode: agency, year: 2021, periodCode: '2021-Q1' }, 3),
        sent(agency, { reportId, revision: 2, values: { ...example.data.values, initiatives: 2 } }, 4),
        fact(ReportAcceptedV1, { reportId, agencyCode: agency, year: 2021, periodCode: '2021-Q1' }, 5),
        fact(ObligationOpenedV1, { ...owed, role: 'LEAD' }, 1),
        fact(ObligationMetV1, { ...owed, metAt: '2021-02-20T02:00:00.000Z', timeliness: 'ON_TIME' }, 2),
        fact(ObligationReopenedV1, owed, 3),
        fact(ObligationRescheduledV1, { ...owed, dueAt: '2021-03-01T17:00:00.000Z' }, 4),
        fact(ObligationMetV1, { ...owed, metAt: '2021-03-02T02:00:00.000Z', timeliness: 'LATE' }, 5),
      ];
    };
    for (const event of story('H-THUAN')) await scoring.tell(event);
    for (const event of story('H-NGUOC').reverse()) { await scoring.tell(event); await scoring.tell(event); }
    await allTaken();
    await eventually('both cards say the same', async () => {
      const [forth, back] = [await scoring.standing('H-THUAN'), await scoring.standing('H-NGUOC')];
      expect({ ...back, version: 0, position: '' }).toEqual({ ...forth, version: 0, position: '' });
      expect(await scoring.leaf('H-NGUOC', 'H1.7.1')).toBe('SCORED 0.50');
      expect(await scoring.leaf('H-NGUOC', 'H3.1.1')).toBe('SCORED 0.50');
    });
  });

  it('takes a returned report out until it is sent again', async () => {
    await district('H-TRA');
    const reportId = newId();
    await scoring.tell(sent('H-TRA', { reportId }));
    await eventually('it counts', async () => expect(await scoring.leaf('H-TRA', 'H1.2.1')).toBe('SCORED 0.50'));
    await scoring.tell(fact(ReportReturnedV1, { reportId, agencyCode: 'H-TRA', year: 2021, periodCode: '2021-Q1' }, 3));
    await eventually('returned, it does not', async () => expect([await scoring.leaf('H-TRA', 'H1.2.1'), await scoring.leaf('H-TRA', 'H3.3.4')]).toEqual(['SCORED 0.00', 'PENDING 0.00']));
  });

  it('keeps facts of agencies that it does not know yet, and scores them when it does', async () => {
    await scoring.tell(sent('H-MUON'));
    await allTaken();
    expect(await scoring.leaf('H-MUON', 'H1.2.1')).toBeUndefined();
    await district('H-MUON');
    await eventually('the report of before counts', async () => expect(await scoring.leaf('H-MUON', 'H1.2.1')).toBe('SCORED 0.50'));
  });

  const CONTRACTS: FactClass[] = [ReportSubmittedV1, ReportReturnedV1, ReportAcceptedV1, ObligationOpenedV1, ObligationMetV1, ObligationReopenedV1, ObligationRescheduledV1];
  it.each(CONTRACTS.map((contract) => [contract.type, contract] as const))(
    'logs the example of %s once', async (_type, contract) => {
      const event = fact(contract, {}, 9);
      await scoring.tell(event);
      await scoring.tell(event);
      await allTaken();
      expect(await scoring.database.query('SELECT kind, aggregate_version::int AS version FROM scoring.facts WHERE fact_id = $1', [event.id])).toEqual([{ kind: contract.type, version: 9 }]);
    });

  it('parks poison with its reason, and its neighbours go on', async () => {
    await scoring.tell(sent('H-KE', { period: { code: 'not a period' } as never }));
    await scoring.tell(sent('H-KE'));
    await eventually('the neighbour counts', async () => expect(await scoring.leaf('H-KE', 'H1.2.1')).toBe('SCORED 0.50'));
    await eventually('the poison is parked', async () =>
      expect(await scoring.database.query('SELECT cause FROM scoring.parked_messages WHERE queue = $1', ['scoring.pre-fill-scorecard'])).toEqual([{ cause: expect.any(String) }]));
  });

  it('leaves neither card nor fact when its transaction breaks after the outbox', async () => {
    const before = [await scoring.standing('H-KE'), (await scoring.toldRankings()).length];
    const { id, data } = sent('H-KE', { period: { ...example.data.period, code: '2021-H1', dataTo: '2021-06-14', cumulative: true } });
    const news = newsOf({ id, data, routingKey: ReportSubmittedV1.type, aggregateVersion: 2, time: new Date(), correlationId: id, subject: '' } as Delivered<ReportSubmittedV1>);
    await expect(scoring.app.get(UnitOfWork).run(async (tx) => {
      await scoring.app.get(PreFillScorecard).execute(tx, [news]);
      throw new Error('cut');
    })).rejects.toThrow('cut');
    expect([await scoring.standing('H-KE'), (await scoring.toldRankings()).length]).toEqual(before);
    expect(await scoring.database.query('SELECT 1 FROM scoring.facts WHERE fact_id = $1', [id])).toEqual([]);
  });

  it('works on many agencies at once without losing one', async () => {
    const agencies = Array.from({ length: 24 }, (_, number) => `H-${number}`);
    await Promise.all(agencies.map(district));
    await Promise.all(agencies.flatMap((agency) => [
      scoring.tell(sent(agency)),
      scoring.tell(fact(ObligationOpenedV1, { ...task(agency, 'NVC-01'), role: 'LEAD', dueAt: '2021-02-26T17:00:00.000Z' })),
    ]));
    await eventually('all have the same index', async () => {
      const rows = await scoring.database.query<{ index: string; n: number }>(`SELECT index::text, count(*)::int AS n FROM scoring.cards WHERE agency_code = ANY ($1) GROUP BY 1`, [agencies]);
      expect(rows).toEqual([{ index: expect.not.stringMatching(/^0\.00$/), n: 24 }]);
    }, { timeout: 20_000 });
    const versions = (await scoring.toldRankings<RankingChangedV1>()).map(({ data }) => data.version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('can be rebuilt from the log: the facts alone, backwards, give every card as it stands', async () => {
    const rows = await scoring.database.query<{ agency: string; kind: string; id: string; payload: object; version: number }>(
      'SELECT agency_code AS agency, kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE year IS NOT NULL ORDER BY position DESC');
    const cards = await scoring.database.query<{ agency: string; at: Date; digests: Record<string, string> }>(`
      SELECT c.agency_code AS agency, c.computed_at AS at, json_object_agg(l.leaf_code, l.digest) AS digests
      FROM scoring.cards c JOIN scoring.leaf_points l USING (agency_code, year) WHERE c.in_ranking GROUP BY 1, 2`);
    expect(cards.length).toBeGreaterThan(25);
    for (const { agency, at, digests } of cards) {
      const facts = replayed(rows.filter((row) => row.agency === agency));
      expect(Object.fromEntries(scoreCard(DISTRICTS, facts, at).leaves.map((leaf) => [leaf.leaf, digestOf(leaf)]))).toEqual(digests);
    }
  });

  it('keeps the history of each change with its cause, and its sum is the card', async () => {
    const history = await scoring.database.query<{ points: string; cause: string | null }>(`
      SELECT points::text, cause_fact_id AS cause FROM scoring.leaf_history WHERE agency_code = 'UBND-LONGMY' AND leaf_code = 'H1.2.1' ORDER BY id`);
    expect(history.slice(0, 2)).toEqual([{ points: '0.00', cause: exampleOf(AgencyRegisteredV1.type).id }, { points: '0.50', cause: example.id }]);
    const [sums] = await scoring.database.query<{ bad: number }>(`
      SELECT count(*)::int AS bad FROM scoring.cards c JOIN (SELECT agency_code, year, sum(points) AS points, sum(max_points) AS max FROM scoring.leaf_points GROUP BY 1, 2) l
      USING (agency_code, year) WHERE c.points <> l.points OR c.max_points <> l.max`);
    expect(sums!.bad).toBe(0);
  });
});

describe('cards that several replicas work on', () => {
  it('are made and locked in one order: nobody waits in a ring', async () => {
    const [work, cards] = [scoring.app.get(UnitOfWork), scoring.app.get(CardsRepository)];
    let begun = 0;
    const taking = (first: number, count: number) => work.run(async (tx) => {
      begun += 1;
      const keys = inOrder(Array.from({ length: count }, (_, index) => ({ agencyCode: `VONG-${(first + index * 7) % 30}`, year: 2099 })));
      expect(await cards.lock(tx, keys)).toHaveLength(count);
    });
    // Overlapping sets, growing: each finds some cards there, some missing, and some in others' hands.
    for (let round = 1; round <= 5; round++) await Promise.all(Array.from({ length: 4 }, (_, one) => taking(one * 5 + round, round * 5)));
    expect(begun).toBe(20);
  });
});

describe('an agency that comes to an end', () => {
  it('K7: an agency that was merged leaves the ranking from its end on; its card, history and past stay, and its successor\'s are its own', async () => {
    for (const code of ['H-CU', 'H-KETHUA']) await district(code);
    await scoring.tell(sent('H-CU'));
    await eventually('it has points', async () => expect(Number((await scoring.standing('H-CU'))!.points)).toBeGreaterThan(0));
    await eventually('its successor has a card', async () => expect(await scoring.standing('H-KETHUA')).toBeDefined());
    const [card, successor] = [(await scoring.standing('H-CU'))!, (await scoring.standing('H-KETHUA'))!];
    const end = { name: 'Huyện cũ', rankingGroup: 'DISTRICT' as const, inRanking: true, validTo: '2021-03-08', successor: 'H-KETHUA', endReason: 'Sáp nhập.' };
    for (const version of [2, 2]) await scoring.registers('H-CU', end, version);
    const ranked = async (query = '') => (await scoring.get(`/rankings?year=2021&group=DISTRICT${query}`)).json<{ data: { agencyCode: string }[] }>().data.map(({ agencyCode }) => agencyCode);
    await eventually('it is no longer ranked', async () => expect(await ranked()).not.toContain('H-CU'));
    expect(await ranked()).toContain('H-KETHUA');
    expect(await ranked(`&position=${card.position}`)).toContain('H-CU');
    await scoring.tell(sent('H-CU', { values: { dos_done_early: 0 } }, 9));
    await allTaken();
    const { version: _, ...figures } = card;
    expect(await scoring.standing('H-CU')).toMatchObject(figures);
    expect(await scoring.standing('H-KETHUA')).toEqual(successor);
    expect((await scoring.get('/scorecards/H-CU?year=2021')).json<{ data: { index: string } }>().data.index).toBe(card.index);
    expect((await scoring.get('/scorecards/H-CU/history?year=2021')).json<{ page: { total: number } }>().page.total).toBeGreaterThan(0);
  });
});
