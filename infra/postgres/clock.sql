-- Business time. Decisions read clock.business_now(), never now(): in production it is now(); elsewhere an offset is
-- added, so that the year 2021 can be lived through. Run by the superuser inside the database; may be repeated.
CREATE SCHEMA IF NOT EXISTS clock;

CREATE TABLE IF NOT EXISTS clock.settings (
  single    boolean PRIMARY KEY DEFAULT true CHECK (single),
  profile   text NOT NULL CHECK (profile IN ('development', 'production')),
  "offset"  interval NOT NULL DEFAULT '0',
  CHECK (profile = 'development' OR "offset" = '0')
);

-- The first start fixes the profile and, outside production, the hour at which business time begins.
INSERT INTO clock.settings (profile, "offset")
VALUES (:'profile', coalesce(make_interval(secs => extract(epoch FROM nullif(:'clock', '')::timestamptz - now())), '0'))
ON CONFLICT DO NOTHING;

-- Constant within a transaction, as now() is.
CREATE OR REPLACE FUNCTION clock.business_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN profile = 'production' THEN now() ELSE now() + "offset" END FROM clock.settings
$$;

-- Moves business time forward to the given instant and returns it. CC001: production. CC002: not forward.
-- The offset is kept in seconds: days would depend on the session's time zone.
CREATE OR REPLACE FUNCTION clock.advance(target timestamptz) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  current_profile text;
  current_offset interval;
BEGIN
  SELECT profile, "offset" INTO STRICT current_profile, current_offset FROM clock.settings FOR UPDATE;
  IF current_profile = 'production' THEN
    RAISE EXCEPTION 'business time is real time in production' USING ERRCODE = 'CC001';
  END IF;
  IF target <= clock_timestamp() + current_offset THEN
    RAISE EXCEPTION 'business time moves forward only: it is already %', clock_timestamp() + current_offset USING ERRCODE = 'CC002';
  END IF;
  UPDATE clock.settings SET "offset" = make_interval(secs => extract(epoch FROM target - clock_timestamp()));
  RETURN target;
END
$$;

REVOKE EXECUTE ON FUNCTION clock.advance(timestamptz) FROM PUBLIC;
REVOKE ALL ON clock.settings FROM PUBLIC;
GRANT USAGE ON SCHEMA clock TO PUBLIC;
GRANT SELECT ON clock.settings TO PUBLIC;
