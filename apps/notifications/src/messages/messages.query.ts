import { Injectable } from '@nestjs/common';
import { SYSTEM, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { holds, limitOf, NotFound, orderBy, pageOf, type Actor, type Page } from '@cchc/service-kit';
import { ownScope } from '../persistence/own-scope.js';
import type { AttemptDto, MessageDetailDto, MessageDto, MessageQuery } from './messages.dto.js';

const SORTS = { createdAt: 'm.created_at', sentAt: 'm.sent_at', day: 'm.day', state: 'm.state' };

const COLUMNS = `m.id, m.person_id AS "personId", coalesce(p.display_name, '') AS "displayName", m.kind, m.day::text AS day, m.state, m.reason,
  m.subject, m.message_id AS "messageId", m.sent_at AS "sentAt", m.smtp_response AS "smtpResponse", m.attempts,
  CASE WHEN m.state IN ('QUEUED', 'DEFERRED') THEN m.next_attempt_at END AS "nextAttemptAt", m.created_at AS "createdAt", m.version`;
const FROM = 'FROM messages m LEFT JOIN people p USING (person_id)';
const WHERE = 'WHERE ($1::uuid IS NULL OR m.person_id = $1) AND ($2::text IS NULL OR m.state = $2)';

/** Mails without their bodies and addresses: one's own; an administrator sees everybody's. */
@Injectable()
export class MessagesQuery {
  constructor(private readonly work: UnitOfWork) {}

  list(query: MessageQuery, actor: Actor): Promise<Page<MessageDto>> {
    const person = holds(actor, 'ADMINISTRATOR') ? (query['filter[person]'] ?? null) : actor.personId;
    const filter = [person, query['filter[state]'] ?? null];
    const { limit, offset } = limitOf(query);
    return this.work.run(async (tx) => {
      const rows: MessageDto[] = await tx.manager.query(
        `SELECT ${COLUMNS} ${FROM} ${WHERE} ORDER BY ${orderBy(query.sort, SORTS)}, m.id LIMIT $3 OFFSET $4`,
        [...filter, limit, offset],
      );
      const [{ total }] = await tx.manager.query(`SELECT count(*) AS total ${FROM} ${WHERE}`, filter);
      return pageOf(query, rows, total);
    }, { scope: mailScope(actor) });
  }

  one(id: string, actor: Actor): Promise<MessageDetailDto> {
    return this.work.run((tx) => this.detail(tx, id, holds(actor, 'ADMINISTRATOR') ? null : actor.personId), { scope: mailScope(actor) });
  }

  /** `personId` null: whoever's. */
  async detail(tx: Transaction, id: string, personId: string | null): Promise<MessageDetailDto> {
    const [message]: Omit<MessageDetailDto, 'history'>[] = await tx.manager.query(
      `SELECT ${COLUMNS} ${FROM} WHERE m.id = $1 AND ($2::uuid IS NULL OR m.person_id = $2)`,
      [id, personId],
    );
    if (!message) throw new NotFound('Không tìm thấy thư.');
    const history: AttemptDto[] = await tx.manager.query(
      `SELECT attempt, started_at AS "startedAt", data_started_at AS "dataStartedAt", ended_at AS "endedAt", outcome, response
       FROM message_attempts WHERE message_id = $1 ORDER BY attempt`,
      [id],
    );
    return { ...message, history };
  }
}

const mailScope = (actor: Actor): Scope => (holds(actor, 'ADMINISTRATOR') ? SYSTEM : ownScope(actor));
