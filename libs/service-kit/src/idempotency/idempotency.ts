import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { Problem } from '../problems/problem.js';
import type { Once } from './once.js';

/** Keeps the key of a command beside its effect: both are committed, or neither. */
@Injectable()
export class Idempotency {
  /**
   * Runs `work` unless the same command was done before, and returns its result or the stored one. Call it first in the
   * transaction. Refuses another command under the same key (422), and one still in flight after the lock timeout (409).
   */
  async run<T>(tx: Transaction, once: Once, work: () => Promise<T>): Promise<T> {
    if (await claimed(tx, once)) {
      const result = await work();
      await store(tx, once, result);
      once.outcome = 'done';
      return result;
    }
    const stored = await replay<T>(tx, once);
    once.outcome = 'replayed';
    return stored;
  }
}

/** Waits on the unique index while the same key is in flight elsewhere. */
async function claimed(tx: Transaction, { actor, key, route, bodyHash }: Once): Promise<boolean> {
  try {
    const rows = await prepared(tx,
      `INSERT INTO idempotency_keys (actor, key, route, body_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [actor, key, route, bodyHash],
    );
    return rows.length === 1;
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_TIMEOUT) throw new InProgress();
    throw error;
  }
}

async function store(tx: Transaction, { actor, key }: Once, result: unknown): Promise<void> {
  await prepared(tx, 'UPDATE idempotency_keys SET answer = $3 WHERE actor = $1 AND key = $2', [
    actor, key, JSON.stringify(result ?? null),
  ]);
}

async function replay<T>(tx: Transaction, { actor, key, route, bodyHash }: Once): Promise<T> {
  const [row] = await prepared<{ route: string; body_hash: string; answer: string }>(tx,
    'SELECT route, body_hash, answer::text AS answer FROM idempotency_keys WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  if (!row) throw new InProgress(); // cleaned up between the two statements
  if (row.route !== route || row.body_hash !== bodyHash) throw new KeyReuse();
  return JSON.parse(row.answer) as T;
}

const LOCK_TIMEOUT = '55P03';

class InProgress extends Problem {
  constructor() {
    super('idempotency-in-progress', 'Yêu cầu trước với cùng khóa chưa xong. Vui lòng thử lại sau giây lát.', {
      headers: { 'retry-after': '1' },
    });
  }
}

class KeyReuse extends Problem {
  constructor() {
    super('idempotency-key-reuse', 'Mỗi thao tác phải có khóa riêng; khóa này đã dùng cho nội dung khác.');
  }
}
