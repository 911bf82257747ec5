import pg from 'pg';

const POOL = 18;

/** The work that every peer does, in its own database: a command's row, an effect's row. `pool` is for what goes with them. */
export async function plainTables(databaseUrl) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL, idleTimeoutMillis: 60_000 });
  pool.on('error', () => undefined);
  await pool.query('CREATE TABLE IF NOT EXISTS commands (id uuid PRIMARY KEY, amount integer NOT NULL)');
  await pool.query('CREATE TABLE IF NOT EXISTS effects (id uuid NOT NULL, amount integer NOT NULL)');
  const one = (table) => ({ name: table, text: `INSERT INTO ${table} VALUES ($1, 1)` });
  const many = (table) => ({ name: `${table} at once`, text: `INSERT INTO ${table} SELECT id, 1 FROM unnest($1::uuid[]) id` });
  return {
    pool,
    command: (id, client = pool) => client.query({ ...one('commands'), values: [id] }),
    commands: (ids, client = pool) => client.query({ ...many('commands'), values: [ids] }),
    effect: (id, client = pool) => client.query({ ...one('effects'), values: [id] }),
    effects: (ids, client = pool) => client.query({ ...many('effects'), values: [ids] }),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await work(client);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  };
}
