import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { foldText, isUuid } from '@cchc/kernel';
import { limitOf, NotFound, orderBy, pageOf, scopeOf, type Actor, type Page } from '@cchc/service-kit';
import { anywhere, Conditions } from '../persistence/conditions.js';
import type { FieldDto, PlanDto, PlanSummaryDto, ReportingPeriodDto, TaskDto } from './plan.dto.js';
import type { TaskListQuery } from './plan-input.dto.js';

/** The plan is public to everyone signed in. */
@Injectable()
export class PlansQuery {
  constructor(private readonly work: UnitOfWork) {}

  plans(actor: Actor): Promise<PlanSummaryDto[]> {
    return this.rows(actor, 'SELECT year, province FROM tasks.plans ORDER BY year DESC');
  }

  async plan(year: number, actor: Actor): Promise<PlanDto> {
    const [plan] = await this.rows<PlanSummaryDto & { content: PlanContent }>(actor, 'SELECT year, province, content FROM tasks.plans WHERE year = $1', [year]);
    if (!plan) throw new NotFound(`Không có kế hoạch năm ${year}.`);
    const fields = await this.rows<FieldDto>(actor,
      'SELECT code, position, name, name_en AS "nameEn", owner_agency AS "ownerAgency", owner_basis AS "ownerBasis" FROM tasks.fields WHERE year = $1 ORDER BY position', [year]);
    const { targets, ...shown } = plan.content;
    return { ...shown, year: plan.year, province: plan.province, fields, targetIds: targets.map(({ id }) => id) };
  }

  periods(actor: Actor): Promise<ReportingPeriodDto[]> {
    return this.rows(actor, `SELECT code, year, type, name, data_from::text AS "dataFrom", data_to::text AS "dataTo", cumulative,
      opens_on::text AS "opensOn", deadline_date::text AS "deadlineDate", due_at AS "dueAt", details FROM tasks.reporting_periods ORDER BY data_to`);
  }

  async tasks(query: TaskListQuery, actor: Actor): Promise<Page<TaskDto>> {
    const derived = query['filter[derived]'];
    const where = new Conditions()
      .when(query['filter[field]'], 'field_code = ?')
      .when(query['filter[lead]'], 'lead_agency = ?')
      .when(query['filter[year]'], 'year = ?::integer')
      .when(derived, 'derived = ?::boolean')
      .when(query.q && anywhere(foldText(query.q)), 'search_text LIKE ?');
    const { limit, offset } = limitOf(query);
    const [counted] = await this.rows<{ total: string }>(actor, `SELECT count(*) AS total FROM tasks.tasks WHERE ${where.sql}`, where.values);
    const rows = await this.rows<TaskDto>(actor, `SELECT ${TASK} FROM tasks.tasks WHERE ${where.sql} ORDER BY ${orderBy(query.sort, SORTS)}, code LIMIT ${limit} OFFSET ${offset}`, where.values);
    return pageOf(query, rows, counted!.total);
  }

  /** By id, or by code (of the latest plan that has it). */
  async task(key: string, actor: Actor): Promise<TaskDto> {
    const [task] = await this.rows<TaskDto>(actor,
      `SELECT ${TASK} FROM tasks.tasks WHERE ${isUuid(key) ? 'id' : 'code'} = $1 ORDER BY year DESC LIMIT 1`, [key]);
    if (!task) throw new NotFound('Không tìm thấy nhiệm vụ.');
    return task;
  }

  private rows<T>(actor: Actor, sql: string, values: unknown[] = []): Promise<T[]> {
    return this.work.run((tx) => tx.manager.query<T[]>(sql, values), { scope: scopeOf(actor) });
  }
}

/** What is kept of the source besides fields, tasks and periods. */
export type PlanContent = Pick<PlanDto, 'objectives' | 'rewards' | 'legalDocuments' | 'responsibilities' | 'funding' | 'errata' | 'meta'> & { targets: { id: string }[] };

const TASK = `id, year, code, derived, field_code AS "fieldCode", name, source_text AS "sourceText",
  source_text_corrected AS "sourceTextCorrected", lead_agency AS "leadAgency", deadline_date::text AS "deadlineDate",
  due_at AS "dueAt", assumed, details`;

const SORTS = { position: 'year, position', code: 'code', dueAt: 'due_at' };
