import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { foldText, localDateOf } from '@cchc/kernel';
import { limitOf, NotFound, orderBy, pageOf, scopeOf, type Actor, type Page } from '@cchc/service-kit';
import { standingOf, type ObligationState } from '../domain/obligation.js';
import { workingDaysLeft } from '../domain/working-days-left.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { anywhere, Conditions, SUBTREE } from '../persistence/conditions.js';
import { agenciesInScope } from '../persistence/scope.js';
import type { ObligationDetailDto, ObligationDto, ObligationEventDto } from './obligation.dto.js';
import type { ObligationListQuery } from './obligation-input.dto.js';

@Injectable()
export class ObligationsQuery {
  constructor(private readonly work: UnitOfWork, private readonly calendars: CalendarRepository) {}

  list(query: ObligationListQuery, actor: Actor): Promise<Page<ObligationDto>> {
    return this.work.run(async (tx) => {
      const where = conditionsOf(query, tx);
      const { limit, offset } = limitOf(query);
      const [counted] = await tx.manager.query<{ total: string }[]>(`SELECT count(*) AS total FROM ${TABLES} WHERE ${where.sql}`, where.values);
      const rows = await tx.manager.query<Row[]>(
        `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where.sql} ORDER BY ${orderBy(query.sort, SORTS)}, o.id LIMIT ${limit} OFFSET ${offset}`, where.values);
      return pageOf(query, await this.shown(tx, rows), counted!.total);
    }, { scope: scopeOf(actor) });
  }

  one(id: string, actor: Actor): Promise<ObligationDetailDto> {
    return this.work.run(async (tx) => {
      const obligation = await this.within(tx, id);
      const history = await tx.manager.query<ObligationEventDto[]>(
        'SELECT version, kind, at, person_name AS "personName", detail FROM tasks.obligation_history WHERE obligation_id = $1 ORDER BY version', [id]);
      return Object.assign(obligation, { history });
    }, { scope: scopeOf(actor) });
  }

  /** As it is seen inside a transaction that may just have changed it. */
  async within(tx: Transaction, id: string): Promise<ObligationDto> {
    const where = new Conditions().and('o.id = ?', id).when(agenciesInScope(tx) ?? undefined, 'o.agency_code = ANY(?)');
    const [row] = await tx.manager.query<Row[]>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where.sql}`, where.values);
    if (!row) throw new NotFound('Không tìm thấy nghĩa vụ này.');
    return (await this.shown(tx, [row]))[0]!;
  }

  private async shown(tx: Transaction, rows: readonly Row[]): Promise<ObligationDto[]> {
    const open = rows.filter(({ metAt, endedAt }) => !metAt && !endedAt).map(({ deadlineDate }) => deadlineDate);
    const left = workingDaysLeft(localDateOf(tx.now), open, await this.calendars.load(tx));
    return rows.map((row) => ({
      ...row, dueAt: row.dueAt.toISOString(), metAt: row.metAt?.toISOString() ?? null, endedAt: row.endedAt?.toISOString() ?? null, status: standingOf(row, tx.now),
      daysLeft: row.metAt || row.endedAt ? null : left.get(row.deadlineDate)!,
    }));
  }
}

type Row = Omit<ObligationDto, 'status' | 'daysLeft' | 'dueAt' | 'metAt' | 'endedAt'> & Pick<ObligationState, 'dueAt' | 'metAt' | 'endedAt'>;

const TABLES = 'tasks.obligations o LEFT JOIN tasks.agencies a ON a.code = o.agency_code';

const COLUMNS = `o.id, o.year, o.class, o.code, o.title, o.agency_code AS "agencyCode", a.name AS "agencyName", o.role,
  o.opens_on::text AS "opensOn", o.deadline_date::text AS "deadlineDate", o.due_at AS "dueAt", o.met_at AS "metAt",
  o.timeliness, o.ended_at AS "endedAt", o.assumed, o.met_assumed AS "metAssumed", o.version`;

const SORTS = { dueAt: 'o.due_at', code: 'o.code', agency: 'o.agency_code', metAt: 'o.met_at' };

/** The same words as standingOf, for SQL. */
const STANDING = `CASE WHEN o.met_at IS NOT NULL THEN CASE o.timeliness WHEN 'LATE' THEN 'LATE' ELSE 'MET' END
  WHEN o.ended_at IS NOT NULL THEN 'ENDED' WHEN ?::timestamptz < o.due_at THEN 'OPEN' ELSE 'OVERDUE' END = ANY(?)`;

function conditionsOf(query: ObligationListQuery, tx: Transaction): Conditions {
  const where = new Conditions()
    .when(agenciesInScope(tx) ?? undefined, 'o.agency_code = ANY(?)')
    .when(query['filter[class]'], 'o.class = ?')
    .when(query['filter[agency]'], 'o.agency_code = ?')
    .when(query['filter[code]'], 'o.code = ?')
    .when(query['filter[group]'], 'a.ranking_group = ?')
    .when(query['filter[dueBefore]'], 'o.deadline_date < ?::date')
    .when(query.under, `o.agency_code IN (${SUBTREE})`);
  const standings = query['filter[status]']?.split(',');
  if (standings) where.and(STANDING, tx.now, standings);
  const text = query.q && anywhere(foldText(query.q));
  return text ? where.and('(o.search_text LIKE ? OR a.search_text LIKE ?)', text, text) : where;
}
