import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ANONYMOUS, UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { InjectApi } from '@cchc/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { tooManyRequests } from '../access/refusals.js';
import { waitBeforeLogin, type Failures, type LoginHistory } from '../domain/login-limit.js';
import { GatewayConfig } from '../gateway.config.js';
import { Turns } from './turns.js';

interface HistoryRow {
  of_account: number;
  of_account_since: Date | null;
  of_account_here: number;
  of_account_here_since: Date | null;
  here: number;
  here_since: Date | null;
  known_here: boolean;
  at: Date;
}

const HISTORY = `
  SELECT account.n AS of_account, account.since AS of_account_since, mine.n AS of_account_here, mine.since AS of_account_here_since,
         here.n AS here, here.since AS here_since, clock_timestamp() AS at,
         EXISTS (SELECT FROM directory.login_attempts
                  WHERE account_hash = $1 AND network = $2 AND succeeded AND at > now() - interval '30 days') AS known_here
    FROM (SELECT count(*)::int AS n, min(at) AS since FROM directory.login_attempts
           WHERE account_hash = $1 AND NOT succeeded AND at > now() - make_interval(secs => $3)) account,
         (SELECT count(*)::int AS n, min(at) AS since FROM directory.login_attempts
           WHERE account_hash = $1 AND network = $2 AND NOT succeeded AND at > now() - make_interval(secs => $3)) mine,
         (SELECT count(*)::int AS n, min(at) AS since FROM directory.login_attempts
           WHERE network = $2 AND NOT succeeded AND at > now() - make_interval(secs => $3)) here`;

const PATIENCE_MS = 2_000;

/** Counts tries in the database, so that all replicas together keep one limit. */
@Injectable()
export class LoginAttempts {
  private readonly turns = new Turns(PATIENCE_MS, () => tooManyRequests(1, 'Đang có quá nhiều lượt đăng nhập cùng lúc. Hãy thử lại.'));

  constructor(private readonly work: UnitOfWork, @InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  /**
   * Writes the try down as failed before the password is looked at, under a lock of the account and of the network: a thousand
   * tries at once cannot slip through between counting and writing. A refused try is not written, so it prolongs nothing.
   *
   * Who waits for a lock holds a connection. So a look without a lock refuses most of them, and of those that pass only one for an
   * account, and one for a network, goes on to the locks in each replica: an attacker cannot take everybody's connections.
   */
  async begin(username: string, network: string): Promise<string> {
    const account = accountHash(username);
    await this.refuseTooMany(this.database.manager, account, network);
    return this.turns.take(`account ${account.toString('hex')}`, () => this.turns.take(`network ${network}`, () => this.write(account, network)));
  }

  private async write(account: Buffer, network: string): Promise<string> {
    const id = newId();
    await this.work.run(async ({ manager }) => {
      await manager.query('SELECT pg_advisory_xact_lock(1, hashtext($1))', [account.toString('hex')]);
      await manager.query('SELECT pg_advisory_xact_lock(2, hashtext($1))', [network]);
      await this.refuseTooMany(manager, account, network);
      await manager.query('INSERT INTO directory.login_attempts (id, account_hash, network) VALUES ($1, $2, $3)', [id, account, network]);
    }, { scope: ANONYMOUS });
    return id;
  }

  async succeed(tx: Transaction, id: string): Promise<void> {
    await tx.manager.query('UPDATE directory.login_attempts SET succeeded = true WHERE id = $1', [id]);
  }

  private async refuseTooMany(database: EntityManager, account: Buffer, network: string): Promise<void> {
    const [row] = await database.query<[HistoryRow]>(HISTORY, [account, network, this.config.LOGIN_WINDOW_SECONDS]);
    const wait = waitBeforeLogin(historyOf(row), {
      perAccount: this.config.LOGIN_FAILURES_PER_ACCOUNT,
      perNetwork: this.config.LOGIN_FAILURES_PER_NETWORK,
      windowSeconds: this.config.LOGIN_WINDOW_SECONDS,
    }, row.at);
    if (wait > 0) throw tooManyRequests(wait, 'Đã thử đăng nhập sai quá nhiều lần. Hãy thử lại sau ít phút.');
  }
}

/** People type passwords into the wrong field: what was typed as a user name is not kept in clear. */
const accountHash = (username: string): Buffer => createHash('sha256').update(username).digest();

const failures = (count: number, oldest: Date | null): Failures => ({ count, oldest });

const historyOf = (row: HistoryRow): LoginHistory => ({
  ofAccount: failures(row.of_account, row.of_account_since),
  ofAccountFromHere: failures(row.of_account_here, row.of_account_here_since),
  fromHere: failures(row.here, row.here_since),
  knownHere: row.known_here,
});
