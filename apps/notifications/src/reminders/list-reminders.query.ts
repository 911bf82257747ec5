import { Injectable } from '@nestjs/common';
import { UnitOfWork, SYSTEM, type Scope } from '@cchc/delivery';
import { holds, limitOf, orderBy, pageOf, scopeOf, type Actor, type Page } from '@cchc/service-kit';
import type { ReminderDto, ReminderQuery } from './reminders.dto.js';

const SORTS = { dueAt: 'r.due_at', agencyCode: 'r.agency_code', code: 'o.code' };

const FROM = `FROM reminders r JOIN obligations o ON o.obligation_id = r.subject
  WHERE ($1::uuid IS NULL OR r.subject = $1) AND ($2::text IS NULL OR r.state = $2) AND ($3::text IS NULL OR r.agency_code = $3)`;

/** As JSON writes an instant everywhere else; the database by itself would write an offset. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// The ledger says who was to be told; the message says what became of it.
const RECIPIENTS = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('personId', t.person_id, 'displayName', coalesce(p.display_name, ''),
      'state', CASE WHEN t.state = 'DIGESTED' AND m.state IN ('SENT', 'UNCERTAIN', 'FAILED') THEN m.state ELSE t.state END,
      'reason', coalesce(t.reason, m.reason), 'toldAt', ${instant('t.told_at')}, 'messageId', t.message_id,
      'sentAt', ${instant('m.sent_at')}, 'smtpResponse', m.smtp_response) ORDER BY p.display_name, t.person_id)
  FROM reminder_recipients t LEFT JOIN people p USING (person_id) LEFT JOIN messages m ON m.id = t.message_id
  WHERE t.reminder_id = r.id), '[]') AS recipients`;

/** Reminders of the agencies that the person may see, each with those told and the proof. */
@Injectable()
export class ListRemindersQuery {
  constructor(private readonly work: UnitOfWork) {}

  execute(query: ReminderQuery, actor: Actor): Promise<Page<ReminderDto>> {
    const filter = [query['filter[subject]'] ?? null, query['filter[state]'] ?? null, query['filter[agency]'] ?? null];
    const { limit, offset } = limitOf(query);
    return this.work.run(async (tx) => {
      const rows: ReminderDto[] = await tx.manager.query(
        `SELECT r.id, r.class, r.subject, o.code, o.title, r.agency_code AS "agencyCode", r.deadline_date::text AS "deadlineDate",
                r.step AS "offset", r.due_at AS "dueAt", r.state, r.reason, r.decided_at AS "decidedAt", ${RECIPIENTS}
         ${FROM} ORDER BY ${orderBy(query.sort, SORTS)}, r.id LIMIT $4 OFFSET $5`,
        [...filter, limit, offset],
      );
      const [{ total }] = await tx.manager.query(`SELECT count(*) AS total ${FROM}`, filter);
      return pageOf(query, rows, total);
    }, { scope: remindersScope(actor) });
  }
}

/** An administrator looks after the sending itself, and so sees it all. */
const remindersScope = (actor: Actor): Scope => (holds(actor, 'ADMINISTRATOR') ? SYSTEM : scopeOf(actor));
