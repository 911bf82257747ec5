import type { Transaction, UnitOfWork } from '@cchc/delivery';
import { inOrder, keyOf, type CardKey } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { FactLogReader, type AgencyThen } from '../persistence/fact-log.reader.js';
import { RankingLinesReader } from '../persistence/ranking-lines.reader.js';
import type { GroupKey } from '../persistence/rankings.repository.js';
import { differencesOf, type Difference } from '../score-case/differences.js';
import { RANKS, WRONG_CARDS } from './board.sql.js';
import { VerifyEditions } from './verify-editions.js';
import { VerifyLeaves, type Verdict } from './verify-leaves.js';

export type { Difference, Verdict };

const AT_A_TIME = 10;
const PAGE = 500;

/**
 * Compares all that scoring stores with what it should be, beside the running service: every leaf with the facts, by the product's own rules, and
 * everything from the leaves' points upwards with a second implementation in SQL; published editions with their hashes and with the log. Changes nothing.
 */
export async function verifyBoard(work: UnitOfWork, log: (message: string) => void = () => undefined): Promise<Verdict & { editions: number }> {
  const cards = new CardsRepository();
  const leaves = new VerifyLeaves();
  const verdict: Verdict = { cards: 0, leaves: 0, facts: 0, differences: [] };
  const { keys, missing } = await work.run((tx) => cardsOf(tx, cards));
  verdict.differences.push(...missing.map((key) => ({ path: keyOf(key), expected: 'card', actual: undefined })));
  for (let from = 0; from < keys.length; from += AT_A_TIME) {
    const some = await work.run((tx) => leaves.execute(tx, keys.slice(from, from + AT_A_TIME)));
    for (const what of ['cards', 'leaves', 'facts'] as const) verdict[what] += some[what];
    verdict.differences.push(...some.differences);
    if ((from / AT_A_TIME) % 50 === 49) log(`${verdict.cards}/${keys.length} phiếu điểm`);
  }
  for (const wrong of [wrongAgencies, wrongCards, wrongRanks]) verdict.differences.push(...(await work.run(wrong)));
  const { editions, differences } = await new VerifyEditions().execute(work);
  verdict.differences.push(...differences);
  return { ...verdict, editions };
}

async function cardsOf(tx: Transaction, cards: CardsRepository): Promise<{ keys: CardKey[]; missing: CardKey[] }> {
  const keys = inOrder(await cards.existing(tx));
  const there = new Set(keys.map(keyOf));
  return { keys, missing: (await cards.all(tx)).filter((key) => !there.has(keyOf(key))) };
}

async function wrongAgencies(tx: Transaction): Promise<Difference[]> {
  const kept = await tx.manager.query<AgencyThen[]>(`
    SELECT code, name, short_name AS "shortName", ranking_group AS "rankingGroup", emulation_block AS "emulationBlock", in_ranking AS "inRanking" FROM scoring.agencies`);
  const byCode = (agencies: readonly AgencyThen[]) => Object.fromEntries(agencies.map((agency) => [agency.code, agency]));
  return differencesOf(byCode(await new FactLogReader().agencies(tx)), byCode(kept), 'cơ quan');
}

/** One statement sees one state of cards and leaves, whatever is written meanwhile. */
async function wrongCards(tx: Transaction): Promise<Difference[]> {
  const rows = await tx.manager.query<(CardKey & { stored: object; computed: object })[]>(WRONG_CARDS);
  return rows.flatMap(({ agencyCode, year, stored, computed }) => differencesOf(computed, stored, `${agencyCode} ${year} / SQL`));
}

/** Every rank that is read, page by page, beside the one that comes out of the standings. */
async function wrongRanks(tx: Transaction): Promise<Difference[]> {
  const groups = await tx.manager.query<GroupKey[]>(`SELECT DISTINCT year, ranking_group AS "group" FROM scoring.cards WHERE in_ranking ORDER BY 1, 2`);
  const lines = new RankingLinesReader();
  const differences: Difference[] = [];
  for (const group of groups) {
    await tx.manager.query('LOCK TABLE scoring.cards IN SHARE MODE');
    const computed = await tx.manager.query<{ agencyCode: string; rank: number }[]>(RANKS, [group.year, group.group]);
    const read: string[] = [];
    for (let offset = 0; offset < computed.length; offset += PAGE) {
      read.push(...(await lines.page(tx, group, PAGE, offset)).map(({ agencyCode, rank }) => `${rank} ${agencyCode}`));
    }
    differences.push(...differencesOf(computed.map(({ agencyCode, rank }) => `${rank} ${agencyCode}`), read, `${group.group} ${group.year} / hạng`));
  }
  return differences;
}
