import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ReportSubmittedV1 } from '@cchc/contracts';
import { Outbox, UnitOfWork } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { atScale, eventually } from '@cchc/testing';
import { fact, RunningScoring } from '../running-scoring.features.js';
import type { CardDto } from '../scorecards/scorecard.dto.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';
import { rebuildScoring } from './rebuild-scoring.js';
import { yearOf } from './year-of-facts.features.js';

jest.setTimeout(atScale(60_000, 20 * 60_000));

const AGENCIES = Array.from({ length: atScale(12, 986) }, (_, number) => `H-${String(number).padStart(3, '0')}`);
const LEAVES = 74;
const IN_FULL = 5 * 60_000;
const READERS = 4;
const TABLES = ['known_states', 'cards', 'leaf_points', 'leaf_history', 'group_versions'];

let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2021-12-20T08:00' });
  await Promise.all([...AGENCIES, 'H-MOI'].map((code) => scoring.registers(code, { rankingGroup: 'DISTRICT', inRanking: true })));
  await eventually('all have cards', async () => expect(await count('cards')).toBe(AGENCIES.length + 1), { timeout: 60_000 });
  const [work, preFill] = [scoring.app.get(UnitOfWork), scoring.app.get(PreFillScorecard)];
  for (const agency of AGENCIES) {
    const year = yearOf(agency);
    for (let at = 0; at < year.length; at += 50) await work.run((tx) => preFill.execute(tx, year.slice(at, at + 50)));
  }
}, atScale(60_000, 15 * 60_000));
afterAll(() => scoring?.close());

const count = async (table: string): Promise<number> => (await scoring.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM scoring.${table}`))[0]!.n;

/** Every byte of the read model, a table a digest; `but` leaves columns out. */
async function standing(but: Record<string, string[]> = {}, of = TABLES): Promise<Record<string, string>> {
  const digests = await Promise.all(of.map(async (table) => {
    const [row] = await scoring.database.query<{ digest: string }>(`
      SELECT count(*) || ' ' || md5(string_agg(row, '\n' ORDER BY row COLLATE "C")) AS digest
      FROM (SELECT (to_jsonb(t) - $1::text[])::text AS row FROM scoring.${table} t ${table === 'group_versions' ? '' : `WHERE agency_code <> 'H-MOI'`}) rows`, [but[table] ?? []]);
    return [table, row!.digest] as const;
  }));
  return Object.fromEntries(digests);
}

const rebuild = (said: string[] = []): Promise<void> =>
  rebuildScoring({ work: scoring.app.get(UnitOfWork), outbox: scoring.app.get(Outbox), log: (line) => said.push(line) });

/** Several people at once read cards until `work` ends; resolves to how many answers there were, all of them whole. */
async function whileRead(work: Promise<unknown>): Promise<number> {
  let over = false;
  let answers = 0;
  const ended = work.finally(() => { over = true; });
  const reader = async (): Promise<void> => {
    for (; !over; answers += 1) {
      const answer = await scoring.get(`/scorecards/${AGENCIES[answers % AGENCIES.length]}?year=2021`);
      expect(answer.status).toBe(200);
      const { data } = answer.json<{ data: CardDto }>();
      expect(data.fields.flatMap(({ criteria }) => criteria.flatMap(({ leaves }) => leaves))).toHaveLength(LEAVES);
      expect((await scoring.get('/rankings?year=2021&group=DISTRICT')).status).toBe(200);
    }
  };
  await Promise.all([ended, ...Array.from({ length: READERS }, reader)]);
  return answers;
}

describe('O6: scoring rebuilt from a year of facts', () => {
  it('answers meanwhile with whole cards, and every byte is what it was', async () => {
    const facts = await count('facts WHERE year IS NOT NULL');
    expect(facts).toBeGreaterThanOrEqual(AGENCIES.length * 200);
    const before = await standing();
    const told = (await scoring.toldRankings()).length;
    const said: string[] = [];
    const began = performance.now();
    const answers = await whileRead(rebuild(said));
    const took = performance.now() - began;
    expect(said.at(-1)).toBe(`${AGENCIES.length + 1}/${AGENCIES.length + 1} phiếu điểm, ${facts} sự kiện`);
    expect(answers).toBeGreaterThan(3);
    expect(took).toBeLessThan(IN_FULL);
    expect(await standing()).toEqual(before);
    expect(await scoring.toldRankings()).toHaveLength(told);
    if (atScale(false, true)) console.info(`${facts} facts in ${Math.round(took)} ms, ${answers} cards read meanwhile`);
  });

  it('takes news in meanwhile', async () => {
    const rebuilding = rebuild();
    await scoring.tell(fact(ReportSubmittedV1, { reportId: newId(), agencyCode: 'H-MOI' }, 2));
    await Promise.all([rebuilding, eventually('the news is scored', async () => expect(await scoring.leaf('H-MOI', 'H1.2.1')).toBe('SCORED 0.50'))]);
    await rebuild();
    expect(await scoring.leaf('H-MOI', 'H1.2.1')).toBe('SCORED 0.50');
  });

  it('makes good what was lost or wrong; a figure that moves is a change like any other', async () => {
    const stamps = { cards: ['version', 'as_of', 'position'] };
    const before = await standing(stamps, ['known_states', 'cards', 'leaf_points']);
    await scoring.database.query('TRUNCATE scoring.known_states');
    await scoring.database.query(`DELETE FROM scoring.leaf_points WHERE agency_code = $1`, [AGENCIES[1]]);
    await scoring.database.query(`UPDATE scoring.leaf_points SET points = points + 1, explanation = '{}' WHERE agency_code = $1`, [AGENCIES[2]]);
    await scoring.database.query(`UPDATE scoring.cards SET index = 99, band = 'TOT', next_due_at = NULL WHERE agency_code = $1`, [AGENCIES[3]]);
    expect(await standing(stamps, ['known_states', 'cards', 'leaf_points'])).not.toEqual(before);
    const versionOf = async () => (await scoring.standing(AGENCIES[3]!))!.version;
    const version = await versionOf();
    await rebuild();
    expect(await standing(stamps, ['known_states', 'cards', 'leaf_points'])).toEqual(before);
    expect(await versionOf()).toBe(version + 1);
  });
});
