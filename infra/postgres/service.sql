-- One service: three logins and a schema that no other service may enter. Run by the superuser inside the database;
-- may be repeated. The owner migrates, api answers people under row-level security, worker consumes facts.
SELECT set_config('bootstrap.service', :'service', false), set_config('bootstrap.schema', :'schema', false);

DO $$
DECLARE
  service text := current_setting('bootstrap.service');
  schema  text := current_setting('bootstrap.schema');
  login   text;
  setting text;
BEGIN
  FOREACH login IN ARRAY ARRAY[service || '_owner', service || '_api', service || '_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', login);
    END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);
    FOREACH setting IN ARRAY ARRAY[format('search_path = %I', schema), 'timezone = ''UTC''', 'client_min_messages = ''warning'''] LOOP
      EXECUTE format('ALTER ROLE %I IN DATABASE %I SET %s', login, current_database(), setting);
    END LOOP;
  END LOOP;
  EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', schema, service || '_owner');
END
$$;

ALTER ROLE :"owner"  LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE :"api"    LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'api_password';
ALTER ROLE :"worker" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'worker_password';

-- A request ends within 5 s, whatever holds it up; a migration never queues the whole service behind its lock for long.
ALTER ROLE :"api"    IN DATABASE :"database" SET statement_timeout = '4s';
ALTER ROLE :"api"    IN DATABASE :"database" SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE :"api"    IN DATABASE :"database" SET lock_timeout = '2s';
ALTER ROLE :"worker" IN DATABASE :"database" SET lock_timeout = '4s';
ALTER ROLE :"worker" IN DATABASE :"database" SET statement_timeout = '30s';
ALTER ROLE :"worker" IN DATABASE :"database" SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE :"owner"  IN DATABASE :"database" SET lock_timeout = '10s';

REVOKE ALL ON SCHEMA :"schema" FROM PUBLIC;
GRANT USAGE ON SCHEMA :"schema" TO :"api", :"worker";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA :"schema" GRANT EXECUTE ON FUNCTIONS TO :"api", :"worker";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA :"schema" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"api", :"worker";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA :"schema" GRANT USAGE, SELECT ON SEQUENCES TO :"api", :"worker";
