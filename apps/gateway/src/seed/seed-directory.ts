import { readFile } from 'node:fs/promises';
import type { Transaction } from '@cchc/delivery';
import { foldText, newId } from '@cchc/kernel';
import type { SeedContext } from '@cchc/service-kit';
import { agencyRegistered, personRegistered } from '../published-events.js';
import { hashPassword } from '../sessions/passwords.js';
import { agencyOf, searchTextOf, type AgencyFile } from './agency-file.js';
import { peopleOf2021, type DemoAccount, type SeedPerson } from './people-of-2021.js';

/** Loads what is missing of 2021 and tells the others of it. May be repeated. */
export async function seedDirectory(context: SeedContext): Promise<void> {
  const file = context.data<AgencyFile>('agencies.json');
  const agencies = await seedAgencies(context, file);
  const ranked = file.agencies.filter(({ inRanking }) => inRanking).map(({ code }) => code);
  const people = await seedPeople(context, peopleOf2021(await demoAccounts(), ranked));
  context.log(`directory: ${agencies} agencies and ${people} people with accounts added`);
}

function seedAgencies({ work, outbox }: SeedContext, file: AgencyFile): Promise<number> {
  return work.run(async (tx) => {
    await tx.manager.query(
      `INSERT INTO directory.emulation_blocks (code, name, ranking_group, assumed)
       SELECT x.code, x.name, x."rankingGroup", x.assumed FROM jsonb_to_recordset($1::jsonb) AS x(code text, name text, "rankingGroup" text, assumed boolean)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(file.emulationBlocks)]);
    const added = new Set(await insertAgencies(tx, file));
    const fresh = file.agencies.map(agencyOf).filter(({ code }) => added.has(code));
    await outbox.add(tx, ...fresh.map(agencyRegistered));
    return fresh.length;
  });
}

async function insertAgencies(tx: Transaction, file: AgencyFile): Promise<string[]> {
  const rows = file.agencies.map((agency) => ({ ...agencyOf(agency), searchText: searchTextOf(agency) }));
  const added = await tx.manager.query<{ code: string }[]>(
    `INSERT INTO directory.agencies (code, name, short_name, search_text, level, kind, parent_code, ranking_group, in_ranking,
                                     emulation_block, official_code, valid_from, valid_to, source, note)
     SELECT x.code, x.name, x."shortName", x."searchText", x.level, x.kind, x.parent, x."rankingGroup", x."inRanking",
            x."emulationBlock", x."officialCode", x."validFrom", x."validTo", x.source, x.note
       FROM jsonb_to_recordset($1::jsonb) AS x(code text, name text, "shortName" text, "searchText" text, level text, kind text,
            parent text, "rankingGroup" text, "inRanking" boolean, "emulationBlock" text, "officialCode" text, "validFrom" date,
            "validTo" date, source text, note text)
     ON CONFLICT DO NOTHING RETURNING code`,
    [JSON.stringify(rows)]);
  return added.map(({ code }) => code);
}

async function seedPeople({ work, outbox, secrets }: SeedContext, people: readonly SeedPerson[]): Promise<number> {
  const missing = await work.run((tx) => withoutAccount(tx, people));
  // Hashing is slow on purpose: outside the transaction, and once, for all have one and the same password.
  const hash = missing.length > 0 ? await hashPassword(secrets.demoPassword) : '';
  await work.run(async (tx) => {
    await insertPeople(tx, missing, hash);
    await outbox.add(tx, ...missing.map((person) =>
      personRegistered({ id: person.id, displayName: person.displayName, active: true, version: 1, memberships: [person.membership] })));
  });
  return missing.length;
}

async function withoutAccount(tx: Transaction, people: readonly SeedPerson[]): Promise<SeedPerson[]> {
  const rows = await tx.manager.query<{ id: string }[]>('SELECT person_id AS id FROM directory.accounts');
  const known = new Set(rows.map(({ id }) => id));
  return people.filter(({ id }) => !known.has(id));
}

async function insertPeople(tx: Transaction, people: readonly SeedPerson[], hash: string): Promise<void> {
  const ids = people.map(({ id }) => id);
  await tx.manager.query(
    'INSERT INTO directory.people (id, display_name, search_text, assumed) SELECT *, true FROM unnest($1::uuid[], $2::text[], $3::text[])',
    [ids, people.map(({ displayName }) => displayName), people.map(({ displayName }) => foldText(displayName))]);
  await tx.manager.query(
    'INSERT INTO directory.memberships (id, person_id, agency_code, role) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])',
    [ids.map(() => newId()), ids, people.map(({ membership }) => membership.agencyCode), people.map(({ membership }) => membership.role)]);
  await tx.manager.query(
    `INSERT INTO directory.accounts (person_id, username, password_hash, demo_order)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::smallint[])`,
    [ids, people.map(({ username }) => username), people.map(() => hash), people.map(({ demoOrder }) => demoOrder)]);
}

async function demoAccounts(): Promise<DemoAccount[]> {
  const file = new URL('../../../../tools/launcher/demo-accounts.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as DemoAccount[];
}
