import type { Transaction } from '@cchc/delivery';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { scoreCard } from '../domain/score-card.js';
import type { CardKey, LockedCard } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository, type KnownState } from '../persistence/known-facts.repository.js';
import { digestOf, LeafPointsRepository, standingOf } from '../persistence/leaf-points.repository.js';
import { knownBy, statesOf } from '../replay/replayed-card.js';
import { differencesOf, type Difference } from '../score-case/differences.js';
import { figuresOf, nextChangeAfter } from '../scorecards/new-card.js';

/** What was looked at, and where what is stored (`actual`) is not what the facts say (`expected`). */
export interface Verdict {
  cards: number;
  leaves: number;
  facts: number;
  differences: Difference[];
}

type Standing = ReturnType<typeof standingOf>;

/** Works out cards from the log of facts alone, as of the instants at which they stand, and compares every column with what is stored. */
export class VerifyLeaves {
  private readonly cards = new CardsRepository();
  private readonly log = new FactLogRepository();
  private readonly known = new KnownFactsRepository();
  private readonly sets = new CriteriaSetsRepository();
  private readonly leaves = new LeafPointsRepository();

  /** Holds the cards meanwhile: news of them waits. `keys` are in order, and there is a card for each. */
  async execute(tx: Transaction, keys: readonly CardKey[]): Promise<Verdict> {
    const verdict: Verdict = { cards: 0, leaves: 0, facts: 0, differences: [] };
    for (const card of await this.cards.lock(tx, keys)) {
      const facts = await this.log.ofCards(tx, [card]);
      const states = statesOf(facts);
      const rows = await this.leaves.standing(tx, [card]);
      const stored = { group: card.rankedIn, criteriaSet: card.criteriaSet, figures: card, nextDueAt: await this.cards.nextDue(tx, card), leaves: byCode(rows) };
      const actual = { ...stored, known: byKey(await this.known.states(tx, [card])) };
      const expected = { ...(await this.computed(tx, card, knownBy(facts), stored)), known: byKey(states) };
      verdict.cards += 1;
      verdict.facts += facts.length;
      verdict.leaves += rows.length;
      verdict.differences.push(...differencesOf(plain(expected), plain(actual), `${card.agencyCode} ${card.year}`));
    }
    return verdict;
  }

  /** The figures of a card that is not ranked (any more) stay as they were. */
  private async computed(tx: Transaction, card: LockedCard, known: CardFacts, stored: object) {
    if (card.criteriaSetNow === null) return { ...stored, group: null, nextDueAt: null };
    const asOf = card.computedAt ?? tx.now;
    const set = await this.sets.get(tx, card.criteriaSetNow);
    const scored = scoreCard(set, known, asOf);
    const leaves = scored.leaves.map((score) => standingOf({ agencyCode: card.agencyCode, year: card.year, score, digest: digestOf(score) }));
    return { group: card.groupNow, criteriaSet: card.criteriaSetNow, figures: { ...card, ...figuresOf(scored) }, nextDueAt: nextChangeAfter(set, known, asOf), leaves: byCode(leaves) };
  }
}

const byKey = (states: readonly KnownState[]) => Object.fromEntries(states.map(({ subjectKey, kind, state }) => [subjectKey, { kind, state }]));

const byCode = (rows: readonly Standing[]) => Object.fromEntries(rows.map((row) => [row.leaf_code, row]));

/** As the database gives it back: instants as text, nothing undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
