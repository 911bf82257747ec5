import { CONTENT_TYPE, type FactsMissedV1, type MissedWindowV1 } from '@cchc/contracts';
import { Logger } from '@nestjs/common';
import { HEADER, RETRY, type FactPublisher, type OutgoingFact } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import { idsBetween } from './windows.js';

const PAGE = 500;

/** Sends what a queue missed to that queue once more, by way of the shortest delay; its inbox absorbs what it had. */
export class Resender {
  private readonly logger = new Logger(Resender.name);

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
    private readonly publisher: FactPublisher,
  ) {}

  /** Throws when the broker did not take all of it: the request comes again. */
  async resend({ queue, windows }: FactsMissedV1): Promise<void> {
    let sent = 0;
    for (const window of windows) sent += await this.resendWindow(queue, window);
    this.logger.warn(`sent ${sent} facts to ${queue} again`);
  }

  private async resendWindow(queue: string, { from, to, routingKey }: MissedWindowV1): Promise<number> {
    const { low, high } = idsBetween(from, to);
    let sent = 0;
    for (let after = low, rows: OutgoingFact[] = []; ; after = rows.at(-1)!.id) {
      rows = await this.page(routingKey, sent === 0 ? '>=' : '>', after, high);
      await this.publish(queue, rows);
      sent += rows.length;
      if (rows.length < PAGE) return sent;
    }
  }

  private page(routingKey: string, beyond: '>' | '>=', after: string, high: string): Promise<OutgoingFact[]> {
    return ask<OutgoingFact>(this.dataSource, `
      SELECT id, routing_key AS "routingKey", payload FROM ${this.schema}.outbox
      WHERE id ${beyond} $1::uuid AND id < $2::uuid AND routing_key = $3 AND published_at IS NOT NULL ORDER BY id LIMIT ${PAGE}`,
    [after, high, routingKey]);
  }

  private async publish(queue: string, rows: readonly OutgoingFact[]): Promise<void> {
    const fates = await this.publisher.publishAll(rows.map(({ id, payload }) => ({
      exchange: RETRY, routingKey: queue, content: Buffer.from(payload), messageId: id, contentType: CONTENT_TYPE, headers: { [HEADER.delay]: '5s', [HEADER.toldAt]: Date.now() },
    })));
    if (fates.some((fate) => fate !== 'confirmed')) throw new Error(`the broker did not take what ${queue} missed`);
  }
}
