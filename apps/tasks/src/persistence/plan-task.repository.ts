import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { foldText, type Instant, type LocalDate } from '@cchc/kernel';

/** A task that comes to the plan during the year; it is printed nowhere in it. */
export interface AddedTask {
  id: string;
  year: number;
  code: string;
  name: string;
  leadAgency: string;
  deadlineDate: LocalDate;
  dueAt: Instant;
  details: object;
}

@Injectable()
export class PlanTaskRepository {
  /** Leaves a task of this code as it is. Throws for a year without a plan. */
  async add(tx: Transaction, { id, year, code, name, leadAgency, deadlineDate, dueAt, details }: AddedTask): Promise<void> {
    await prepared(tx, `
      INSERT INTO tasks.tasks (id, year, code, position, derived, name, lead_agency, deadline_date, due_at, assumed, details, search_text)
      SELECT $1, $2, $3, coalesce(max(position), 0) + 1, true, $4, $5, $6, $7, false, $8, $9 FROM tasks.tasks WHERE year = $2
      ON CONFLICT (year, code) DO NOTHING`, [id, year, code, name, leadAgency, deadlineDate, dueAt, JSON.stringify(details), foldText(`${code} ${name}`)]);
  }
}
