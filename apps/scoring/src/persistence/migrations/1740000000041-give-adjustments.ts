import type { MigrationInterface, QueryRunner } from 'typeorm';

const CARDS = `
  -- band: after the disqualifying rules that hold; json keeps its text as it is, so that the same reasons are the same
  ALTER TABLE scoring.cards ADD COLUMN band_by_index text, ADD COLUMN disqualifications json NOT NULL DEFAULT '[]';`;

const ADJUSTMENTS = `
  -- Append-only, and told by scoring.adjustment.given.v1, by which alone it reaches the card. Of GROUND and WAIVER rule_code is the disqualifying rule.
  ALTER TABLE scoring.adjustments
    ADD COLUMN kind text NOT NULL CHECK (kind IN ('BONUS', 'PENALTY', 'GROUND', 'WAIVER')),
    ADD COLUMN rule_code text,
    ADD COLUMN legal_basis text NOT NULL,
    ADD COLUMN evidence jsonb NOT NULL,
    ADD COLUMN author_id uuid NOT NULL,
    ADD COLUMN author_name text NOT NULL,
    ALTER COLUMN reason SET NOT NULL,
    ADD CONSTRAINT adjustments_of_a_kind CHECK ((kind = 'BONUS') = (bonus > 0) AND (kind = 'PENALTY') = (penalty > 0) AND (kind IN ('GROUND', 'WAIVER')) = (rule_code IS NOT NULL));
  CREATE TABLE scoring.adjustment_withdrawals (
    adjustment_id uuid PRIMARY KEY REFERENCES scoring.adjustments,
    agency_code   text NOT NULL,
    year          integer NOT NULL,
    reason        text NOT NULL,
    author_id     uuid NOT NULL,
    author_name   text NOT NULL,
    withdrawn_at  timestamptz NOT NULL
  );`;

/** Those who give adjustments see all cards, and so come by the worker's login; an agency reads its own. */
const RIGHTS = `
  REVOKE ALL ON scoring.adjustment_withdrawals FROM scoring_api;
  GRANT SELECT ON scoring.adjustment_withdrawals TO scoring_api;
  REVOKE UPDATE, DELETE ON scoring.adjustment_withdrawals FROM scoring_worker;
  ALTER TABLE scoring.adjustment_withdrawals ENABLE ROW LEVEL SECURITY;
  CREATE POLICY api_scope ON scoring.adjustment_withdrawals FOR SELECT TO scoring_api USING (scoring.scope_allows(agency_code));
  CREATE POLICY worker_all ON scoring.adjustment_withdrawals TO scoring_worker USING (true) WITH CHECK (true);`;

/** Bonus and penalty item by item, and the disqualifying rules that hold for a card. */
export class GiveAdjustments1740000000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [CARDS, ADJUSTMENTS, RIGHTS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE scoring.adjustment_withdrawals;
      ALTER TABLE scoring.adjustments DROP CONSTRAINT adjustments_of_a_kind, DROP COLUMN kind, DROP COLUMN rule_code, DROP COLUMN legal_basis,
        DROP COLUMN evidence, DROP COLUMN author_id, DROP COLUMN author_name, ALTER COLUMN reason DROP NOT NULL;
      ALTER TABLE scoring.cards DROP COLUMN band_by_index, DROP COLUMN disqualifications`);
  }
}
