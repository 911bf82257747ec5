import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works where, as the directory tells it, and the addresses, which live here only. */
export class CreateDirectoryCopy1740000000001 implements MigrationInterface {
  readonly name = 'CreateDirectoryCopy1740000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agencies (
        code text PRIMARY KEY, name text NOT NULL, short_name text NOT NULL, version integer NOT NULL
      );
      CREATE TABLE people (
        person_id uuid PRIMARY KEY, display_name text NOT NULL, active boolean NOT NULL, version integer NOT NULL
      );
      CREATE TABLE memberships (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE, agency_code text NOT NULL, role text NOT NULL,
        PRIMARY KEY (person_id, agency_code, role)
      );
      CREATE INDEX memberships_by_role ON memberships (role, agency_code);
      CREATE TABLE contact_points (
        person_id uuid PRIMARY KEY, email text NOT NULL, version integer NOT NULL DEFAULT 1,
        bounced_at timestamptz, updated_at timestamptz NOT NULL, updated_by uuid
      );
      ALTER TABLE contact_points ENABLE ROW LEVEL SECURITY;
      CREATE POLICY own ON contact_points TO notifications_api USING (person_id = nullif(current_setting('cchc.person', true), '')::uuid);
      CREATE POLICY worker_all ON contact_points TO notifications_worker USING (true) WITH CHECK (true);
      REVOKE INSERT, UPDATE, DELETE ON agencies, people, memberships FROM notifications_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_points, memberships, people, agencies');
  }
}
