import { Injectable } from '@nestjs/common';
import { Outbox, type Transaction } from '@cchc/delivery';
import { scoresGiven } from '../published-events.js';
import { ScoreEntriesRepository, type ScoreEntry } from '../persistence/score-entries.repository.js';

/** The one way in which a person's scores come in: written for people to read, and told for the card to follow. */
@Injectable()
export class GiveScores {
  constructor(
    private readonly entries: ScoreEntriesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Entries of one act, of whichever agencies, each agency's of one round. Resolves to false when somebody else scored one of the leaves meanwhile. */
  async execute(tx: Transaction, entries: readonly ScoreEntry[]): Promise<boolean> {
    if (entries.length === 0) return true;
    if (!(await this.entries.append(tx, entries))) return false;
    await this.outbox.add(tx, ...scoresGiven(entries));
    return true;
  }
}
