import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `('OFFICER', 'HEAD', 'HOME_AFFAIRS', 'APPRAISER', 'COUNCIL', 'LEADER', 'ADMINISTRATOR')`;

/** Who there is: agencies in their tree and blocks, people and what they are where. */
export class CreateDirectory1740000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE directory.emulation_blocks (
        code text PRIMARY KEY,
        name text NOT NULL,
        ranking_group text NOT NULL CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT')),
        assumed boolean NOT NULL
      );
      CREATE TABLE directory.agencies (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{2,40}$'),
        name text NOT NULL,
        short_name text NOT NULL,
        search_text text NOT NULL,
        level text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
        kind text NOT NULL,
        parent_code text REFERENCES directory.agencies DEFERRABLE INITIALLY DEFERRED,
        ranking_group text CHECK (ranking_group IN ('DEPARTMENT', 'DISTRICT', 'COMMUNE')),
        in_ranking boolean NOT NULL,
        emulation_block text REFERENCES directory.emulation_blocks,
        official_code text,
        valid_from date,
        valid_to date CHECK (valid_to > valid_from),
        source text NOT NULL,
        note text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX agencies_by_parent ON directory.agencies (parent_code);
      CREATE TABLE directory.people (
        id uuid PRIMARY KEY,
        display_name text NOT NULL,
        search_text text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        assumed boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE directory.memberships (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES directory.people,
        agency_code text NOT NULL REFERENCES directory.agencies,
        role text NOT NULL CHECK (role IN ${ROLES}),
        delegated boolean NOT NULL DEFAULT false,
        valid_from date,
        valid_to date CHECK (valid_to > valid_from),
        UNIQUE NULLS NOT DISTINCT (person_id, agency_code, role, valid_from)
      );
      CREATE INDEX memberships_by_agency ON directory.memberships (agency_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE directory.memberships, directory.people, directory.agencies, directory.emulation_blocks`);
  }
}
