import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Idempotency, NotFound, type Actor, type Once } from '@cchc/service-kit';
import { MessageNotResendable } from '../domain/errors.js';
import type { MessageDetailDto } from './messages.dto.js';
import { MessagesQuery } from './messages.query.js';

/** A person's decision to send again what may have arrived, or could not; the system never takes it by itself. */
@Injectable()
export class ResendMessageHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly messages: MessagesQuery,
  ) {}

  execute(id: string, reason: string, actor: Actor, once: Once): Promise<MessageDetailDto> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      const [message] = await tx.manager.query('SELECT state FROM messages WHERE id = $1 FOR UPDATE', [id]);
      if (!message) throw new NotFound('Không tìm thấy thư.');
      if (message.state !== 'UNCERTAIN' && message.state !== 'FAILED') throw new MessageNotResendable(message.state);
      await tx.manager.query(
        'INSERT INTO message_resends (message_id, ordered_at, ordered_by, reason, previous_state) VALUES ($1, $2, $3, $4, $5)',
        [id, tx.now, actor.personId, reason, message.state],
      );
      await tx.manager.query(
        `UPDATE messages SET state = 'QUEUED', reason = NULL, refusals = 0, first_attempt_at = NULL, next_attempt_at = now(), version = version + 1 WHERE id = $1`,
        [id],
      );
      return this.messages.detail(tx, id, null);
    }));
  }
}
