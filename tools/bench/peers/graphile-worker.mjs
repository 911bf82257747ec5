import { Logger, makeWorkerUtils, run, runMigrations } from 'graphile-worker';
import { plainTables } from './plain-tables.mjs';

const TASK = 'effect';
const CONCURRENCY = 10;
const logger = new Logger(() => () => undefined);
// Its own advice for throughput: fetch in batches, complete in batches.
const preset = { worker: { localQueue: { size: 200 }, completeJobBatchDelay: 0 } };

/** graphile-worker: jobs are added in the command's transaction, each job's effect is committed by itself. */
export async function open({ databaseUrl, settled }) {
  const tables = await plainTables(databaseUrl);
  await runMigrations({ connectionString: databaseUrl, logger });
  await unlockTheDead(databaseUrl, tables.pool);
  const add = { name: 'add job', text: 'SELECT graphile_worker.add_job($1, $2::json)' };
  const addAll = `SELECT FROM graphile_worker.add_jobs(ARRAY(
    SELECT row($1, e, NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec FROM json_array_elements($2::json) e))`;
  return {
    command: (event) => tables.transaction(async (client) => {
      await tables.command(event.data.obligationId, client);
      await client.query({ ...add, values: [TASK, JSON.stringify(event)] });
    }),
    async bulk(events) {
      await tables.commands(events.map(({ data }) => data.obligationId));
      await tables.pool.query(addAll, [TASK, JSON.stringify(events)]);
    },
    async consumer() {
      const effect = async ({ data }) => {
        await tables.effect(data.obligationId);
        settled([data.obligationId]);
      };
      let runner;
      return {
        async start() {
          runner = await run({ connectionString: databaseUrl, concurrency: CONCURRENCY, maxPoolSize: CONCURRENCY + 2, noHandleSignals: true, logger, taskList: { [TASK]: effect }, preset });
        },
        stop: () => runner.stop(),
      };
    },
  };
}

// Without it, the jobs of a killed process rest for four hours: what an operator of it does by hand.
async function unlockTheDead(connectionString, pool) {
  const { rows } = await pool.query('SELECT DISTINCT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL');
  const utils = await makeWorkerUtils({ connectionString, logger });
  await utils.forceUnlockWorkers(rows.map(({ locked_by: worker }) => worker));
  await utils.release();
}
