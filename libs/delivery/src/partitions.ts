/**
 * SQL: outbox and inbox lie in one partition a quarter, by the time that is in their UUIDv7; ids of any other time lie in
 * `…_other`, so that no clock can make an insert fail. `{schema}` and `{service}` are to be filled in.
 */
export const PARTITIONS = `
CREATE TABLE {schema}.outbox_other PARTITION OF {schema}.outbox DEFAULT;
CREATE TABLE {schema}.inbox_other PARTITION OF {schema}.inbox DEFAULT;
REVOKE ALL ON {schema}.outbox_other, {schema}.inbox_other FROM {service}_api, {service}_worker;

-- The least UUIDv7 of a millisecond, as idAt() of the kernel makes it.
CREATE FUNCTION {schema}.id_at(at timestamptz) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid
$$;

-- Makes the partition of that quarter (UTC) and moves into it what came before it; null when it is there. The owner's.
CREATE FUNCTION {schema}.make_partition(parent text, id_column text, at timestamptz) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  first timestamptz := date_trunc('quarter', at, 'UTC');
  name  text := parent || to_char(first AT TIME ZONE 'UTC', '"_"YYYY"q"Q');
  low   uuid := {schema}.id_at(first);
  high  uuid := {schema}.id_at(date_trunc('quarter', first + interval '100 days', 'UTC'));
BEGIN
  IF to_regclass('{schema}.' || name) IS NOT NULL THEN RETURN NULL; END IF;
  EXECUTE format('CREATE TABLE {schema}.%I (LIKE {schema}.%I INCLUDING ALL)', name, parent);
  EXECUTE format('REVOKE ALL ON {schema}.%I FROM {service}_api, {service}_worker', name);
  EXECUTE format('LOCK TABLE {schema}.%I IN ACCESS EXCLUSIVE MODE', parent || '_other');
  EXECUTE format('WITH early AS (DELETE FROM {schema}.%I WHERE %I >= %L AND %2$I < %4$L RETURNING *) INSERT INTO {schema}.%5$I SELECT * FROM early',
    parent || '_other', id_column, low, high, name);
  EXECUTE format('ALTER TABLE {schema}.%I ATTACH PARTITION {schema}.%I FOR VALUES FROM (%L) TO (%L)', parent, name, low, high);
  RETURN name;
END
$$;

-- Drops a partition that is wholly older than the id. What has not been published is never old.
CREATE FUNCTION {schema}.drop_partition(parent text, part text, high uuid, oldest uuid) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  waits boolean := false;
BEGIN
  IF high IS NULL OR high > oldest THEN RETURN false; END IF;
  IF parent = 'outbox' THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM {schema}.%I WHERE published_at IS NULL)', part) INTO waits;
  END IF;
  IF NOT waits THEN EXECUTE format('DROP TABLE {schema}.%I', part); END IF;
  RETURN NOT waits;
END
$$;

-- All that a worker may do to partitions: two quarters ahead are made, and those older than a plan year and 13 months go.
-- Whoever comes second returns at once; nobody waits for long on a lock, for all commits would wait behind.
CREATE FUNCTION {schema}.turn_partitions() RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '300ms' AS $$
DECLARE
  oldest uuid := {schema}.id_at(clock_timestamp() - interval '762 days');
  kept   record;
  part   record;
  made   text;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('partitions of {schema}', 0)) THEN RETURN; END IF;
  FOR kept IN SELECT * FROM (VALUES ('outbox', 'id'), ('inbox', 'message_id')) AS t(parent, id_column) LOOP
    FOR quarter IN 0..2 LOOP
      made := {schema}.make_partition(kept.parent, kept.id_column, clock_timestamp() + quarter * interval '3 months');
      IF made IS NOT NULL THEN RETURN NEXT made || ' made'; END IF;
    END LOOP;
    FOR part IN
      SELECT c.relname, substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''([0-9a-f-]{36})')::uuid AS high
      FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = ('{schema}.' || kept.parent)::regclass
    LOOP
      IF {schema}.drop_partition(kept.parent, part.relname, part.high, oldest) THEN RETURN NEXT part.relname || ' dropped'; END IF;
    END LOOP;
  END LOOP;
  DELETE FROM {schema}.outbox_other WHERE id < oldest AND published_at IS NOT NULL;
  DELETE FROM {schema}.inbox_other WHERE message_id < oldest;
END
$$;

REVOKE EXECUTE ON FUNCTION {schema}.make_partition(text, text, timestamptz), {schema}.drop_partition(text, text, uuid, uuid), {schema}.turn_partitions()
  FROM PUBLIC, {service}_api, {service}_worker;
GRANT EXECUTE ON FUNCTION {schema}.turn_partitions() TO {service}_worker;
SELECT {schema}.turn_partitions();
`;
