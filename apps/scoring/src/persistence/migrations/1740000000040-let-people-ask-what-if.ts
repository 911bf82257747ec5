import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a card knows may be read by who may see the card: a what-if works it out again. Row-level security stands already. */
export class LetPeopleAskWhatIf1740000000040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('GRANT SELECT ON scoring.known_states, scoring.facts TO scoring_api');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('REVOKE SELECT ON scoring.known_states, scoring.facts FROM scoring_api');
  }
}
