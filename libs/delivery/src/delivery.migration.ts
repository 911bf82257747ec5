import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PARTITIONS } from './partitions.js';

/**
 * The first migration of every service, run by its owner: outbox, inbox and their companions in `schema`, with the
 * least rights for `<service>_api` (may only add to the outbox) and `<service>_worker`.
 */
export function deliveryMigration(schema: string, service = schema): new () => MigrationInterface {
  return class Delivery1600000000000 implements MigrationInterface {
    readonly name = 'Delivery1600000000000';

    async up(queryRunner: QueryRunner): Promise<void> {
      for (const sql of [TABLES, RIGHTS, PARTITIONS]) await queryRunner.query(sql.replaceAll('{schema}', schema).replaceAll('{service}', service));
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(`
        DROP TABLE ${schema}.outbox, ${schema}.inbox, ${schema}.attempts, ${schema}.parked_messages,
          ${schema}.checkpoints, ${schema}.watermarks, ${schema}.lacks, ${schema}.restore_mark, ${schema}.restores;
        DROP FUNCTION ${schema}.still_known(uuid, bigint), ${schema}.scope_allows(text), ${schema}.turn_partitions(), ${schema}.drop_partition(text, text, uuid, uuid),
          ${schema}.make_partition(text, text, timestamptz), ${schema}.id_at(timestamptz);`);
    }
  };
}

const TABLES = `
CREATE TABLE {schema}.outbox (
  id           uuid PRIMARY KEY,
  routing_key  text NOT NULL,
  payload      text NOT NULL CHECK (octet_length(payload) <= 65536),
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  published_at timestamptz,
  returns      integer NOT NULL DEFAULT 0,
  not_before   timestamptz
) PARTITION BY RANGE (id);
CREATE INDEX outbox_unpublished ON {schema}.outbox (id) WHERE published_at IS NULL;

CREATE TABLE {schema}.inbox (
  queue       text NOT NULL,
  message_id  uuid NOT NULL,
  routing_key text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (queue, message_id)
) PARTITION BY RANGE (message_id);

-- Facts that are neither done nor untouched. starts counts those that never ended: their process died.
CREATE TABLE {schema}.attempts (
  queue       text NOT NULL,
  message_id  uuid NOT NULL,
  routing_key text NOT NULL,
  state       text NOT NULL CHECK (state IN ('STARTED', 'RETRYING', 'PARKED')),
  starts      integer NOT NULL DEFAULT 0,
  retries     integer NOT NULL DEFAULT 0,
  due_at      timestamptz,
  last_error  text,
  updated_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (queue, message_id)
);

-- One entry each time that a message was parked; previous_id names the entry whose redriving brought it here again.
-- key is the message's id, or a hash of its body when it has none. The body is over its limit's first 64 KB only.
CREATE TABLE {schema}.parked_messages (
  id            uuid PRIMARY KEY,
  queue         text NOT NULL,
  key           text NOT NULL,
  previous_id   uuid REFERENCES {schema}.parked_messages,
  message_id    uuid,
  routing_key   text NOT NULL,
  content_type  text,
  told_by       text NOT NULL,
  headers       json NOT NULL,
  body          bytea NOT NULL,
  original_size integer NOT NULL,
  cause         text NOT NULL,
  reason        text NOT NULL,
  attempts      integer NOT NULL,
  state         text NOT NULL DEFAULT 'PARKED' CHECK (state IN ('PARKED', 'REDRIVING', 'REDRIVEN', 'DISCARDED')),
  parked_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  settled_at    timestamptz,
  settled_by    uuid,
  settler       text,
  discard_reason text,
  UNIQUE NULLS NOT DISTINCT (queue, key, previous_id),
  CHECK ((state = 'PARKED') = (settled_at IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)),
  CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL))
);
CREATE INDEX parked_messages_settled ON {schema}.parked_messages (queue, message_id);
CREATE INDEX parked_messages_open ON {schema}.parked_messages (id) WHERE state IN ('PARKED', 'REDRIVING');

-- Producer: up to where windows have been told. Consumer: from where on facts are audited, up to where their producer has
-- told without a gap, and when it was heard.
CREATE TABLE {schema}.checkpoints (
  context    text PRIMARY KEY,
  told_until timestamptz NOT NULL
);
CREATE TABLE {schema}.watermarks (
  queue       text NOT NULL,
  routing_key text NOT NULL,
  since       timestamptz NOT NULL,
  told_until  timestamptz NOT NULL DEFAULT clock_timestamp(),
  heard_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (queue, routing_key)
);
-- Windows in which a queue seems to lack facts.
CREATE TABLE {schema}.lacks (
  queue         text NOT NULL,
  routing_key   text NOT NULL,
  window_from   timestamptz NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  asked_at      timestamptz,
  PRIMARY KEY (queue, routing_key, window_from)
);

-- The mark only moves forward (milliseconds) and is kept by the broker too: where that knows a later one, this database was restored, and
-- a new life begins. What was told between lost_from and lost_until belongs to a life that this database does not know.
CREATE TABLE {schema}.restore_mark (single boolean PRIMARY KEY DEFAULT true CHECK (single), life uuid NOT NULL, mark bigint NOT NULL);
INSERT INTO {schema}.restore_mark (life, mark) VALUES (gen_random_uuid(), 0);
CREATE TABLE {schema}.restores (
  life       uuid PRIMARY KEY,
  lost_from  timestamptz NOT NULL,
  lost_until timestamptz NOT NULL
);

-- Refuses a transaction whose process remembers more than the database does, or another life of it.
CREATE FUNCTION {schema}.still_known(known_life uuid, known_mark bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF EXISTS (SELECT FROM {schema}.restore_mark WHERE life = known_life AND mark >= known_mark) THEN RETURN true; END IF;
  RAISE EXCEPTION 'this database is not the one that this process knew: it was restored' USING ERRCODE = 'CR001';
END
$$;

-- For row-level security: whether this transaction may see an agency's private rows.
CREATE FUNCTION {schema}.scope_allows(agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('cchc.all', true) = 'on', false)
      OR coalesce(agency = ANY (string_to_array(current_setting('cchc.agencies', true), ',')), false)
$$;
`;

const RIGHTS = `
REVOKE ALL ON {schema}.outbox, {schema}.inbox, {schema}.attempts, {schema}.parked_messages,
  {schema}.checkpoints, {schema}.watermarks, {schema}.lacks, {schema}.restore_mark, {schema}.restores FROM {service}_api;
REVOKE INSERT, DELETE ON {schema}.restore_mark FROM {service}_worker;
REVOKE UPDATE, DELETE ON {schema}.restores FROM {service}_worker;
GRANT INSERT (id, routing_key, payload) ON {schema}.outbox TO {service}_api;
REVOKE DELETE ON {schema}.outbox, {schema}.inbox FROM {service}_worker;
REVOKE UPDATE ON {schema}.inbox FROM {service}_worker;
GRANT SELECT, INSERT, UPDATE ON {schema}.outbox TO {service}_worker;
GRANT SELECT, INSERT ON {schema}.inbox TO {service}_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON {schema}.attempts, {schema}.parked_messages,
  {schema}.checkpoints, {schema}.watermarks, {schema}.lacks TO {service}_worker;
GRANT SELECT, UPDATE ON {schema}.restore_mark TO {service}_worker;
GRANT SELECT, INSERT ON {schema}.restores TO {service}_worker;
GRANT EXECUTE ON FUNCTION {schema}.still_known(uuid, bigint) TO {service}_worker;
GRANT EXECUTE ON FUNCTION {schema}.scope_allows(text) TO {service}_api, {service}_worker;
`;
