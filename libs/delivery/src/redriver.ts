import { Logger } from '@nestjs/common';
import { HEADER, RETRY, type FactPublisher, type Publication, Repeating } from '@cchc/messaging';
import type { Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';

const EVERY = 5_000;
const BATCH = 200;

interface Redriven {
  id: string;
  queue: string;
  message_id: string | null;
  content_type: string | null;
  told_by: string;
  body: Buffer;
}

/**
 * Sends what was told to be redriven back to its own queue, by way of the shortest delay and with no attempt counted. An entry is
 * marked only when the broker has confirmed; a crash between the two sends it twice, which its inbox absorbs.
 */
export class Redriver {
  private readonly logger = new Logger(Redriver.name);
  readonly repeating = new Repeating(() => this.redriveAll(), EVERY, ({ message }) => this.logger.warn(`nothing redriven: ${message}`));

  constructor(
    private readonly schema: string,
    private readonly work: UnitOfWork,
    private readonly publisher: FactPublisher,
  ) {}

  wake(): void {
    this.repeating.wake();
  }

  private async redriveAll(): Promise<void> {
    while (this.publisher.ready && (await this.work.run((tx) => this.redriveSome(tx))) === BATCH);
  }

  private async redriveSome(tx: Transaction): Promise<number> {
    const rows = await tx.manager.query<Redriven[]>(`
      SELECT id, queue, message_id, content_type, told_by, body FROM ${this.schema}.parked_messages
      WHERE state = 'REDRIVING' ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`);
    if (rows.length === 0) return 0;
    const fates = await this.publisher.publishAll(rows.map(publicationOf));
    const gone = rows.filter((_, index) => fates[index] === 'confirmed');
    await this.mark(tx, gone.map(({ id }) => id));
    this.logger.warn(`${gone.length} of ${rows.length} parked messages sent back to their queues`);
    return gone.length;
  }

  private async mark({ manager }: Transaction, ids: readonly string[]): Promise<void> {
    await manager.query(`UPDATE ${this.schema}.parked_messages SET state = 'REDRIVEN' WHERE id = ANY ($1::uuid[])`, [ids]);
    // On its way from now on: the auditor waits as for any other retry.
    await manager.query(`
      UPDATE ${this.schema}.attempts a SET due_at = clock_timestamp() + interval '5 seconds' FROM ${this.schema}.parked_messages p
      WHERE p.id = ANY ($1::uuid[]) AND a.queue = p.queue AND a.message_id = p.message_id AND a.state = 'RETRYING' AND a.retries = 0`, [ids]);
  }
}

// Who told it first goes with it: redriving must not turn a forged message into one of our own.
const publicationOf = ({ id, queue, message_id: messageId, content_type: contentType, told_by: teller, body }: Redriven): Publication => ({
  exchange: RETRY,
  routingKey: queue,
  content: body,
  ...(messageId && { messageId }),
  ...(contentType && { contentType }),
  headers: { [HEADER.delay]: '5s', [HEADER.redrive]: id, [HEADER.teller]: teller },
});
