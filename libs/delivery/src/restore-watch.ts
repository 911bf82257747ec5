import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type MarkWitness, type ReceivedFact, Repeating } from '@cchc/messaging';
import { newId } from '@cchc/kernel';
import { codeOf } from './database-unavailable.js';
import type { Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Milliseconds. What was told in it is of a life of the database that is gone. */
interface LostSpan {
  from: number;
  until: number;
}

/** What this process knows of the database: its life, and the newest mark of it. */
export interface KnownDatabase {
  life: string;
  mark: number;
  /** The oldest first. */
  lost: readonly LostSpan[];
}

// Milliseconds: between two turns, and between two marks once the database has been compared.
const TURN = 500;
const MARK_EVERY = 5_000;
// Before the last mark of a restored database: transactions that made ids then have committed.
const GRACE = 10_000;
// The witness seems to know nothing while another process looks at it.
const LOOKS = 5;

/** `still_known` of the delivery migration has refused. */
export const isRestoreSuspected = (error: unknown): boolean => codeOf(error) === 'CR001';

/**
 * Notices that the database was restored to an earlier state while broker and mailbox moved on. A mark in the database only moves forward;
 * this process remembers it, and the broker keeps it. Where the database has less, a new life of it begins.
 */
export class RestoreWatch {
  private readonly logger = new Logger(RestoreWatch.name);
  readonly repeating = new Repeating(() => this.turn(), TURN, ({ message }) => this.logger.warn(`restore watch: ${message}`));
  private known?: KnownDatabase;
  private lookedAt = -Infinity;
  private looking?: Promise<void>;

  constructor(
    private readonly schema: string,
    private readonly work: UnitOfWork,
    private readonly witness: MarkWitness,
  ) {}

  /** Whether this database has been compared with what the broker knows of it, and marks can be kept now. */
  async sure(): Promise<boolean> {
    if (!this.known) await this.look().catch(() => undefined);
    return this.known !== undefined && this.witness.ready;
  }

  /** Compares first when that has not been done yet. Throws when it cannot be. */
  async database(): Promise<KnownDatabase> {
    if (!this.known) await this.look();
    return this.known!;
  }

  /** The last restore, where there was one. */
  get lastLost(): LostSpan | undefined {
    return this.known?.lost.at(-1);
  }

  get compared(): boolean {
    return this.known !== undefined;
  }

  /** Throws where this is not the database that the process knows. */
  async guard(tx: Transaction): Promise<void> {
    const { life, mark } = await this.database();
    await tx.manager.query(`SELECT ${this.schema}.still_known($1, $2)`, [life, mark]).catch((error: Error) => {
      if (isRestoreSuspected(error)) this.suspect();
      throw error;
    });
  }

  /** Moves the mark with the transaction; undefined where this is not the database that the process knows. `keep` it after the commit. */
  async advance(tx: Transaction): Promise<number | undefined> {
    const { life, mark } = await this.database();
    const [rows] = await tx.manager.query<[{ mark: string }[], number]>(`${this.moved} WHERE life = $1 AND mark >= $2 RETURNING mark`, [life, mark]);
    if (!rows[0]) this.suspect();
    return rows[0] && Number(rows[0].mark);
  }

  /** Resolves to whether the mark is known outside the database for good: a restore to before it will be noticed. */
  async keep(mark: number): Promise<boolean> {
    if (this.known && mark > this.known.mark) this.known = { ...this.known, mark };
    return this.witness.keep(mark);
  }

  /** Without what a life told that the database does not know. What it did know its teller tells again: the audit finds that it is not settled. */
  believed(facts: readonly ReceivedFact[]): ReceivedFact[] {
    return facts.filter(({ toldAt, redrive }) => redrive !== undefined || !this.isOfLostLife(toldAt));
  }

  isOfLostLife(toldAt: number): boolean {
    return this.known?.lost.some(({ from, until }) => toldAt > from && toldAt < until) ?? false;
  }

  /** The next turn looks. */
  suspect(): void {
    this.lookedAt = -Infinity;
    this.repeating.wake();
  }

  private async turn(): Promise<void> {
    if (!this.known && !this.witness.ready) return;
    if (performance.now() - this.lookedAt > MARK_EVERY) await this.look();
  }

  private look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    const seen = this.known?.mark ?? (await this.witnessed());
    this.known = await this.work.run((tx) => this.compare(tx, seen));
    this.lookedAt = performance.now();
    await this.witness.keep(this.known.mark);
  }

  private async witnessed(): Promise<number> {
    for (let looks = 1; ; looks += 1) {
      const newest = await this.witness.newest();
      if (newest > 0 || looks === LOOKS || !(await this.isMarked())) return newest;
      await pause(100 * looks);
    }
  }

  private isMarked(): Promise<boolean> {
    return this.work.run(async (tx) => (await tx.manager.query<unknown[]>(`SELECT FROM ${this.schema}.restore_mark WHERE mark > 0`)).length > 0);
  }

  /** A database with a mark that nobody remembers is held for restored too: nothing proves that it is not. */
  private async compare(tx: Transaction, seen: number): Promise<KnownDatabase> {
    const [before] = await tx.manager.query<{ mark: number }[]>(`SELECT mark::float8 AS mark FROM ${this.schema}.restore_mark FOR UPDATE`);
    if (before!.mark < seen || (seen === 0 && before!.mark > 0)) await this.beginLife(tx, before!.mark);
    const [[now]] = await tx.manager.query<[{ life: string; mark: string }[], number]>(`${this.moved} RETURNING life, mark`);
    const lost = await tx.manager.query<LostSpan[]>(`
      SELECT extract(epoch FROM lost_from)::float8 * 1000 AS "from", extract(epoch FROM lost_until)::float8 * 1000 AS until FROM ${this.schema}.restores ORDER BY lost_until`);
    return { life: now!.life, mark: Math.max(Number(now!.mark), this.known?.life === now!.life ? this.known.mark : 0), lost };
  }

  private async beginLife(tx: Transaction, mark: number): Promise<void> {
    const life = newId();
    await tx.manager.query(`INSERT INTO ${this.schema}.restores (life, lost_from, lost_until) VALUES ($1, to_timestamp($2::float8 / 1000), clock_timestamp())`,
      [life, Math.max(0, mark - GRACE)]);
    await tx.manager.query(`UPDATE ${this.schema}.restore_mark SET life = $1`, [life]);
    this.logger.error(`this database was restored to ${new Date(mark).toISOString()}: what was told since is not believed`);
  }

  /** The mark is the time, but never goes back with it. */
  private get moved(): string {
    return `UPDATE ${this.schema}.restore_mark SET mark = greatest(mark + 1, (extract(epoch FROM clock_timestamp()) * 1000)::bigint)`;
  }
}
