import type { DataSource } from 'typeorm';
import { ask } from './connection.js';

interface Watched {
  queue: string;
  facts: readonly string[];
}

/** From when on the facts of a queue are audited: what was told before the queue listened is not missing. */
export class Watermarks {
  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  /** Marks now for each fact that is not marked yet. */
  async start(reactions: readonly Watched[]): Promise<void> {
    const pairs = reactions.flatMap(({ queue, facts }) => facts.map((fact) => ({ queue, fact })));
    if (pairs.length === 0) return;
    await ask(this.dataSource, `INSERT INTO ${this.schema}.watermarks (queue, routing_key, since)
      SELECT *, clock_timestamp() FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [pairs.map(({ queue }) => queue), pairs.map(({ fact }) => fact)]);
  }

  /** Which of these queues have not heard of a producer for `milliseconds`. */
  async silent(queues: readonly string[], milliseconds: number): Promise<string[]> {
    const rows = await ask<{ queue: string }>(this.dataSource, `
      SELECT DISTINCT queue FROM ${this.schema}.watermarks
      WHERE queue = ANY ($1) AND heard_at < clock_timestamp() - $2 * interval '1 millisecond'`, [queues, milliseconds]);
    return rows.map(({ queue }) => queue);
  }
}

/** For tools/deploy, after the topology and before the seeds: every fact of these queues is audited from now on. */
export const startWatermarks = (dataSource: DataSource, schema: string, reactions: readonly Watched[]): Promise<void> =>
  new Watermarks(schema, dataSource).start(reactions);
