import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf, ReportSubmittedV1, ScoresGivenV1 } from '@cchc/contracts';
import { Outbox, SYSTEM, UnitOfWork, type Scope } from '@cchc/delivery';
import { newId, personIdOf } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { DISTRICTS } from '../domain/given.features.js';
import type { Round } from '../domain/facts/card-facts.js';
import { scoreCard } from '../domain/score-card.js';
import { digestOf } from '../persistence/leaf-points.repository.js';
import type { ScoreEntry } from '../persistence/score-entries.repository.js';
import { rebuildScoring } from '../rebuild/rebuild-scoring.js';
import { fact, RunningScoring } from '../running-scoring.features.js';
import { replayed, type LoggedRow } from '../scorecards/replay.features.js';
import { GiveScores } from './give-scores.js';

const AGENCY = 'UBND-LONGMY';
const person = personIdOf('canbo.ubnd-longmy');
const own: Scope = { kind: 'agencies', agencies: [AGENCY], roles: ['OFFICER'], personId: person };
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2021-12-24T10:00' });
  for (const code of [AGENCY, 'UBND-VITHUY']) await scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true });
  await scoring.tell(exampleOf(ReportSubmittedV1.type));
  await eventually('the report is scored', async () => expect(await scoring.leaf(AGENCY, 'H1.2.1')).toBe('SCORED 0.50'));
});
afterAll(() => scoring?.close());

const entry = (leaf: string, score: string | null, change: Partial<ScoreEntry> = {}): ScoreEntry => ({
  id: newId(), agencyCode: AGENCY, year: 2021, leaf, round: 'SELF', version: 1, score, basis: 'GIVEN', reason: 'Theo hồ sơ.', chosen: null, how: null, justification: null, evidence: [],
  actId: newId(), onBehalfOf: AGENCY, authorId: person, authorName: 'Cán bộ', at: new Date(0), ...change,
});
const give = (entries: readonly ScoreEntry[], scope: Scope = own): Promise<boolean> =>
  scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(GiveScores).execute(tx, entries.map((one) => ({ ...one, at: tx.now }))), { scope });
const count = async (table: string) => (await scoring.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM scoring.${table}`))[0]!.n;

describe('a score given by a person', () => {
  it('is written and told at once, and the card and the ranking follow from the log', async () => {
    const version = (await scoring.standing(AGENCY))!.version;
    expect(await give([entry('H1.1.1', '0.75'), entry('H3.3.1', null)])).toBe(true);
    await eventually('the card has it', async () => expect(await scoring.leaf(AGENCY, 'H1.1.1')).toBe('SCORED 0.75'));
    expect(await scoring.leaf(AGENCY, 'H3.3.1')).toBe('NOT_APPLICABLE 0.00');
    expect((await scoring.standing(AGENCY))!.version).toBe(version + 1);
    expect((await scoring.toldRankings<{ changes: object[] }>()).at(-1)!.data.changes).toEqual([expect.objectContaining({ agencyCode: AGENCY, rank: 1 })]);
    expect(await scoring.database.query(`SELECT kind, payload -> 'entries' -> 0 ->> 'score' AS score FROM scoring.facts ORDER BY position DESC LIMIT 1`))
      .toEqual([{ kind: ScoresGivenV1.type, score: '0.75' }]);
  });

  it('is refused where its place is taken, and then nothing is told', async () => {
    const told = await count('outbox');
    expect(await give([entry('H1.1.1', '1.00')])).toBe(false);
    expect(await count('outbox')).toBe(told);
  });

  it('is held by the database to the own agency, the own round and the own name', async () => {
    for (const change of [{ agencyCode: 'UBND-VITHUY' }, { round: 'APPRAISAL_1' as Round }, { authorId: newId() }]) {
      await expect(give([entry('H1.3.1', '0.50', change)])).rejects.toThrow('row-level security');
    }
    await expect(scoring.app.get(UnitOfWork).run((tx) => tx.manager.query('UPDATE scoring.score_entries SET score = 1'), { scope: own })).rejects.toThrow('permission denied');
    await expect(scoring.app.get(UnitOfWork).run((tx) => tx.manager.query('DELETE FROM scoring.score_entries'), { scope: SYSTEM })).rejects.toThrow('permission denied');
  });

  it('counts once however often it is told, and its poison is parked', async () => {
    const event = fact(ScoresGivenV1, { agencyCode: 'UBND-VITHUY' });
    await scoring.tell(fact(ScoresGivenV1, { agencyCode: 'UBND-VITHUY', round: 'GUESS' as Round }));
    for (const again of [event, event]) await scoring.tell(again);
    await eventually('the example counts', async () => expect(await scoring.leaf('UBND-VITHUY', 'H3.3.1')).toBe('SCORED 2.50'));
    await eventually('the poison is parked', async () => expect(await scoring.database.query(`SELECT queue FROM scoring.parked_messages`)).toEqual([{ queue: 'scoring.take-inputs' }]));
    expect(await scoring.database.query('SELECT kind FROM scoring.facts WHERE fact_id = $1', [event.id])).toHaveLength(1);
  });
});

const LEAVES = DISTRICTS.leaves.filter(({ kind }) => kind === 'APPRAISAL').slice(0, 6).map(({ code }) => code);
const ROUNDS: Round[] = ['SELF', 'APPRAISAL_1', 'APPRAISAL_2'];

describe('many at once', () => {
  it('whatever the order: each leaf and each version of the card is the replay of the log up to its position', async () => {
    const taken = new Map<string, number>();
    const acts = Array.from({ length: 48 }, (_, number) => {
      const [leaf, round] = [LEAVES[number % LEAVES.length]!, ROUNDS[number % ROUNDS.length]!];
      const version = (taken.get(`${leaf} ${round}`) ?? 1) + 1;
      taken.set(`${leaf} ${round}`, version);
      return entry(leaf, number % 7 ? `0.${String(number % 50).padStart(2, '0')}` : null, { round, version });
    });
    const reports = Array.from({ length: 4 }, (_, revision) => fact(ReportSubmittedV1, { revision: revision + 2 }, revision + 3));
    await Promise.all([...acts.map((act) => give([act], SYSTEM)), ...reports.map((event) => scoring.tell(event))]);
    await eventually('all are in the log', async () => expect(await scoring.database.query(
      `SELECT 1 FROM scoring.facts WHERE kind = $1 AND agency_code = $2`, [ScoresGivenV1.type, AGENCY])).toHaveLength(acts.length + 1));

    const log = await scoring.database.query<LoggedRow & { position: string }>(`
      SELECT position, kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = $1 ORDER BY position`, [AGENCY]);
    const history = await scoring.database.query<{ leaf: string; points: string; position: string; at: Date }>(`
      SELECT leaf_code AS leaf, points::text, position, as_of AS at FROM scoring.leaf_history WHERE agency_code = $1 AND position > 0`, [AGENCY]);
    expect(history.length).toBeGreaterThan(acts.length / 2);
    const upTo = (position: string, at: Date) => scoreCard(DISTRICTS, replayed(log.filter((row) => BigInt(row.position) <= BigInt(position))), at);
    for (const { leaf, points, position, at } of history) {
      expect([leaf, position, upTo(position, at).leaves.find((one) => one.leaf === leaf)!.points]).toEqual([leaf, position, points]);
    }
  });

  it('the rebuild from the log gives the same bytes', async () => {
    const digests = async () => Object.fromEntries((await scoring.database.query<{ leaf: string; digest: string }>(
      'SELECT leaf_code AS leaf, digest FROM scoring.leaf_points WHERE agency_code = $1', [AGENCY])).map(({ leaf, digest }) => [leaf, digest]));
    const [before, versions] = [await digests(), await scoring.standing(AGENCY)];
    await rebuildScoring({ work: scoring.app.get(UnitOfWork), outbox: scoring.app.get(Outbox), log: () => undefined });
    expect([await digests(), await scoring.standing(AGENCY)]).toEqual([before, versions]);
    const log = await scoring.database.query<LoggedRow>('SELECT kind, fact_id AS id, payload, aggregate_version::int AS version FROM scoring.facts WHERE agency_code = $1 ORDER BY position DESC', [AGENCY]);
    const [card] = await scoring.database.query<{ at: Date }>('SELECT computed_at AS at FROM scoring.cards WHERE agency_code = $1', [AGENCY]);
    expect(Object.fromEntries(scoreCard(DISTRICTS, replayed(log), card!.at).leaves.map((leaf) => [leaf.leaf, digestOf(leaf)]))).toEqual(before);
  });
});
