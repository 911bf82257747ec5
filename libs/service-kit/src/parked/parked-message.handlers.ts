import { Injectable } from '@nestjs/common';
import { ParkedDesk, UnitOfWork, type ParkedEntry, type Settler } from '@cchc/delivery';
import type { Actor } from '../access/actor.js';
import { Idempotency } from '../idempotency/idempotency.js';
import type { Once } from '../idempotency/once.js';
import { limitOf } from '../lists/list-query.js';
import { pageOf, type Page } from '../lists/page.js';
import { NotFound, Problem } from '../problems/problem.js';
import type { ParkedMessageDetailDto, ParkedMessageDto, ParkedMessageListQuery } from './parked-message.dto.js';
import { shownBody } from './shown-body.js';

/** What administrators may ask of, and do with, a service's parked messages. */
@Injectable()
export class ParkedMessageHandlers {
  constructor(private readonly work: UnitOfWork, private readonly desk: ParkedDesk, private readonly idempotency: Idempotency) {}

  list(query: ParkedMessageListQuery): Promise<Page<ParkedMessageDto>> {
    const filter = { queue: query['filter[queue]'], type: query['filter[type]'], cause: query['filter[cause]'], state: query['filter[state]'], q: query.q };
    return this.work.run(async (tx) => {
      const { entries, total } = await this.desk.list(tx, filter, limitOf(query));
      return pageOf(query, entries.map(shown), total);
    });
  }

  one(id: string): Promise<ParkedMessageDetailDto> {
    return this.work.run(async (tx) => {
      const { contentType, toldBy, headers, body, ...entry } = found(await this.desk.one(tx, id));
      return { ...shown(entry), contentType, toldBy, headers, ...shownBody(body) };
    });
  }

  /** However often it is asked for, it is sent back once. */
  async redrive(id: string, actor: Actor, once: Once): Promise<ParkedMessageDto> {
    const entry = await this.work.run((tx) => this.idempotency.run(tx, once, async () =>
      shown(refuse('DISCARDED', 'Thông điệp đã bị bỏ, không gửi lại được.', found(await this.desk.redrive(tx, id, settlerOf(actor)))))));
    this.desk.wake();
    return entry;
  }

  discard(id: string, reason: string, actor: Actor, once: Once): Promise<ParkedMessageDto> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () =>
      shown(refuse('REDRIV', 'Thông điệp đã được gửi lại, không bỏ được nữa.', found(await this.desk.discard(tx, id, settlerOf(actor), reason.trim()))))));
  }
}

const settlerOf = ({ personId, displayName }: Actor): Settler => ({ personId, name: displayName });

function found<T>(entry: T | undefined): T {
  if (!entry) throw new NotFound('Không tìm thấy thông điệp đỗ.');
  return entry;
}

/** It was settled the other way. */
function refuse<T extends ParkedEntry>(states: 'DISCARDED' | 'REDRIV', detail: string, entry: T): T {
  if (entry.state.startsWith(states)) throw new Problem('parked-message-settled', detail);
  return entry;
}

/** A queue is named for its service. */
const shown = (entry: ParkedEntry): ParkedMessageDto => ({
  id: entry.id, service: entry.queue.split('.', 1)[0]!, queue: entry.queue, type: entry.type, messageId: entry.messageId, cause: entry.cause, reason: entry.reason,
  attempts: entry.attempts, size: entry.size, state: entry.state, parkedAt: entry.parkedAt, previousId: entry.previousId, settledAt: entry.settledAt,
  settledBy: entry.settledBy, discardReason: entry.discardReason,
});
