import { Injectable } from '@nestjs/common';
import type { Membership } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';

export interface AgencyCopy {
  code: string;
  name: string;
  shortName: string;
  version: number;
}

export interface PersonCopy {
  personId: string;
  displayName: string;
  active: boolean;
  memberships: Membership[];
  version: number;
}

/** Whose turn it is to be told: a holder of the role in one agency, or (null) in any. */
export interface RoleAsked {
  role: string;
  agencyCode: string | null;
}

@Injectable()
export class DirectoryRepository {
  async keepAgencies(tx: Transaction, agencies: readonly AgencyCopy[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO agencies (code, name, short_name, version)
       SELECT code, name, "shortName", version FROM jsonb_to_recordset($1::jsonb) AS a(code text, name text, "shortName" text, version int) ORDER BY code
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, version = excluded.version
       WHERE agencies.version < excluded.version`,
      [JSON.stringify(newest(agencies, (agency) => agency.code))],
    );
  }

  async keepPeople(tx: Transaction, people: readonly PersonCopy[]): Promise<void> {
    const candidates = newest(people, (person) => person.personId);
    const taken: { person_id: string }[] = await tx.manager.query(
      `INSERT INTO people (person_id, display_name, active, version)
       SELECT "personId", "displayName", active, version
       FROM jsonb_to_recordset($1::jsonb) AS p("personId" uuid, "displayName" text, active boolean, version int) ORDER BY "personId"
       ON CONFLICT (person_id) DO UPDATE SET display_name = excluded.display_name, active = excluded.active, version = excluded.version
       WHERE people.version < excluded.version RETURNING person_id`,
      [JSON.stringify(candidates)],
    );
    const fresh = new Set(taken.map((row) => row.person_id));
    await this.replaceMemberships(tx, candidates.filter((person) => fresh.has(person.personId)));
  }

  /** For each role asked (by position), the active people who hold it. */
  async holders(tx: Transaction, asked: readonly RoleAsked[]): Promise<string[][]> {
    const rows: { position: number; person_id: string }[] = await tx.manager.query(
      `SELECT DISTINCT a.position, m.person_id
       FROM jsonb_to_recordset($1::jsonb) AS a(position int, role text, "agencyCode" text)
       JOIN memberships m ON m.role = a.role AND (a."agencyCode" IS NULL OR m.agency_code = a."agencyCode")
       JOIN people p ON p.person_id = m.person_id AND p.active`,
      [JSON.stringify(asked.map((one, position) => ({ ...one, position })))],
    );
    const found: string[][] = asked.map(() => []);
    for (const { position, person_id } of rows) found[position]!.push(person_id);
    return found;
  }

  private async replaceMemberships(tx: Transaction, people: readonly PersonCopy[]): Promise<void> {
    await tx.manager.query('DELETE FROM memberships WHERE person_id = ANY($1)', [people.map((person) => person.personId)]);
    const rows = people.flatMap(({ personId, memberships }) => memberships.map((membership) => ({ ...membership, personId })));
    await tx.manager.query(
      `INSERT INTO memberships (person_id, agency_code, role)
       SELECT "personId", "agencyCode", role FROM jsonb_to_recordset($1::jsonb) AS m("personId" uuid, "agencyCode" text, role text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}

/** One statement may touch a row once only, so the newest of each goes in. */
function newest<T extends { version: number }>(copies: readonly T[], keyOf: (copy: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const copy of copies) if ((byKey.get(keyOf(copy))?.version ?? -1) < copy.version) byKey.set(keyOf(copy), copy);
  return [...byKey.values()];
}
