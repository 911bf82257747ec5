import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { LocalDate } from '@cchc/kernel';
import type { ObligationState } from '../domain/facts/obligation-state.js';

/** Who mends a weak component of the province's index, by which task of the plan. */
export interface Improvement {
  id: string;
  year: number;
  component: string;
  /** What of its maximum the component had then. */
  percent: string;
  agencyCode: string;
  person: string;
  taskCode: string;
  title: string;
  deadlineDate: LocalDate;
  authorId: string;
  authorName: string;
  at: Date;
}

/** `obligation` is null as long as the task's opening is on its way. */
export interface FollowedImprovement extends Improvement {
  agencyName: string;
  obligation: ObligationState | null;
}

const LOCK_SPACE = 1740000080;

@Injectable()
export class ImprovementsRepository {
  /** Waits for others who request improvements of the year. */
  async lock(tx: Transaction, year: number): Promise<void> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [LOCK_SPACE, year]);
  }

  async add(tx: Transaction, one: Improvement): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.improvements (id, year, component_code, percent, agency_code, person, task_code, title, deadline_date, author_id, author_name, requested_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, [
      one.id, one.year, one.component, one.percent, one.agencyCode, one.person, one.taskCode, one.title, one.deadlineDate, one.authorId, one.authorName, one.at,
    ]);
  }

  /** Oldest first, as far as the scope may see, each with what is known of its task's obligation. */
  list(tx: Transaction, year: number): Promise<FollowedImprovement[]> {
    return prepared<FollowedImprovement>(tx, `
      SELECT i.id, i.year, i.component_code AS component, i.percent::text, i.agency_code AS "agencyCode", a.name AS "agencyName", i.person, i.task_code AS "taskCode", i.title,
        i.deadline_date::text AS "deadlineDate", i.author_id AS "authorId", i.author_name AS "authorName", i.requested_at AS at, k.state AS obligation
      FROM scoring.improvements i JOIN scoring.agencies a ON a.code = i.agency_code
      LEFT JOIN scoring.known_states k ON k.agency_code = i.agency_code AND k.year = i.year AND k.kind = 'OBLIGATION' AND k.state ->> 'code' = i.task_code
      WHERE i.year = $1 ORDER BY i.requested_at, i.id`, [year]);
  }
}
