import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What campaigns make agencies do: told to who reminds of it when a window opens, moves, or nothing is owed any more. */
export class TellDuties1740000000090 implements MigrationInterface {
  readonly name = 'TellDuties1740000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scoring.duties (
        id            uuid PRIMARY KEY,
        year          integer NOT NULL,
        class         text NOT NULL CHECK (class IN ('SELF_ASSESSMENT', 'APPRAISAL', 'COUNCIL_APPRAISAL', 'EXPLANATION')),
        code          text NOT NULL,
        agency_code   text NOT NULL,
        title         text NOT NULL,
        opens_on      date NOT NULL,
        deadline_date date NOT NULL,
        due_at        timestamptz NOT NULL,
        assumed       boolean NOT NULL,
        version       integer NOT NULL,
        ended_at      timestamptz
      );
      CREATE UNIQUE INDEX duties_owed ON scoring.duties (year, class, code, agency_code) WHERE ended_at IS NULL;
      -- people are told by their reminders; no request reads or writes here
      REVOKE ALL ON scoring.duties FROM scoring_api;
      REVOKE DELETE ON scoring.duties FROM scoring_worker;
      ALTER TABLE scoring.duties ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_all ON scoring.duties TO scoring_worker USING (true) WITH CHECK (true);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scoring.duties');
  }
}
