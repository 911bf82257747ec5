import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first migration of every service, run by its owner: outbox, inbox and their companions in `schema`, with the
 * least rights for `<service>_api` (may only add to the outbox) and `<service>_worker`.
 */
export function deliveryMigration(schema: string, service = schema): new () => MigrationInterface {
  return class Delivery1600000000000 implements MigrationInterface {
    readonly name = 'Delivery1600000000000';

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(TABLES.replaceAll('{schema}', schema));
      await queryRunner.query(RIGHTS.replaceAll('{schema}', schema).replaceAll('{service}', service));
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(`
        DROP TABLE ${schema}.outbox, ${schema}.inbox, ${schema}.attempts, ${schema}.parked_messages,
          ${schema}.checkpoints, ${schema}.watermarks, ${schema}.lacks;
        DROP FUNCTION ${schema}.scope_allows(text);`);
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
);
CREATE INDEX outbox_unpublished ON {schema}.outbox (id) WHERE published_at IS NULL;

CREATE TABLE {schema}.inbox (
  queue       text NOT NULL,
  message_id  uuid NOT NULL,
  routing_key text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (queue, message_id)
);

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

-- key is the message's id, or a hash of its body when it has none.
CREATE TABLE {schema}.parked_messages (
  id            uuid PRIMARY KEY,
  queue         text NOT NULL,
  key           text NOT NULL,
  message_id    uuid,
  routing_key   text NOT NULL,
  content_type  text,
  body          bytea NOT NULL,
  original_size integer NOT NULL,
  cause         text NOT NULL,
  reason        text NOT NULL,
  attempts      integer NOT NULL,
  state         text NOT NULL DEFAULT 'PARKED' CHECK (state IN ('PARKED', 'REDRIVEN', 'DISCARDED')),
  parked_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (queue, key)
);
CREATE INDEX parked_messages_settled ON {schema}.parked_messages (queue, message_id);

-- Producer: up to where windows have been told. Consumer: from where on facts are audited, and when their producer was heard.
CREATE TABLE {schema}.checkpoints (
  context    text PRIMARY KEY,
  told_until timestamptz NOT NULL
);
CREATE TABLE {schema}.watermarks (
  queue       text NOT NULL,
  routing_key text NOT NULL,
  since       timestamptz NOT NULL,
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

-- For row-level security: whether this transaction may see an agency's private rows.
CREATE FUNCTION {schema}.scope_allows(agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('cchc.all', true) = 'on', false)
      OR coalesce(agency = ANY (string_to_array(current_setting('cchc.agencies', true), ',')), false)
$$;
`;

const RIGHTS = `
REVOKE ALL ON {schema}.outbox, {schema}.inbox, {schema}.attempts, {schema}.parked_messages,
  {schema}.checkpoints, {schema}.watermarks, {schema}.lacks FROM {service}_api;
GRANT INSERT (id, routing_key, payload) ON {schema}.outbox TO {service}_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON {schema}.outbox, {schema}.inbox, {schema}.attempts, {schema}.parked_messages,
  {schema}.checkpoints, {schema}.watermarks, {schema}.lacks TO {service}_worker;
GRANT EXECUTE ON FUNCTION {schema}.scope_allows(text) TO {service}_api, {service}_worker;
`;
