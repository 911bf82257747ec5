import PgBoss from 'pg-boss';
import { plainTables } from './plain-tables.mjs';

const QUEUE = 'effects';
const BATCH = 200;
// A job whose process died comes again after this; by default only after 15 minutes.
const JOB = { expireInSeconds: 5, retryLimit: 5 };

/** pg-boss in batches: jobs are added in the command's transaction, a batch's effects are one transaction. */
export async function open({ databaseUrl, settled }) {
  const tables = await plainTables(databaseUrl);
  const boss = new PgBoss({ connectionString: databaseUrl, max: 10, maintenanceIntervalSeconds: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE);
  let worker;
  // What it offers against its poll of half a second: the same wake-up inside the process that ours has.
  const wake = () => worker && boss.notifyWorker(worker);
  return {
    async command(event) {
      await tables.transaction(async (client) => {
        await tables.command(event.data.obligationId, client);
        await boss.send(QUEUE, event, { ...JOB, db: within(client) });
      });
      wake();
    },
    async bulk(events) {
      await tables.commands(events.map(({ data }) => data.obligationId));
      await boss.insert(events.map((event) => ({ name: QUEUE, data: event, ...JOB })));
    },
    async consumer() {
      const handle = async (jobs) => {
        const ids = jobs.map(({ data }) => data.data.obligationId);
        await tables.effects(ids);
        settled(ids);
        if (jobs.length === BATCH) wake();
      };
      return {
        async start() {
          worker = await boss.work(QUEUE, { batchSize: BATCH, pollingIntervalSeconds: 0.5 }, handle);
        },
        async stop() {
          await boss.offWork(QUEUE);
          worker = undefined;
        },
      };
    },
  };
}

const within = (client) => ({ executeSql: (text, values) => client.query(text, values) });
