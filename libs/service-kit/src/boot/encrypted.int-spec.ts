import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declareTopology, topologyOf } from '@cchc/messaging';
import { encryptedServers as servers, eventually } from '@cchc/testing';
import { connected } from '../database/bootstrap.js';
import { startNotes, type RunningNotes } from '../sample/running-notes.js';
import { deployment } from '../sample/notes.deployment.js';
import { createService } from './create-service.js';

let notes: RunningNotes;

beforeAll(async () => {
  notes = await startNotes(({ DATABASE_API_URL, DATABASE_WORKER_URL, AMQP_URL }) => ({
    CCHC_PROFILE: 'production', LEAVE_MS: '0', AMQP_URL: servers.broker(AMQP_URL!),
    DATABASE_API_URL: servers.database(DATABASE_API_URL!), DATABASE_WORKER_URL: servers.database(DATABASE_WORKER_URL!),
  }));
});
afterAll(async () => {
  await servers.present('valid');
  await notes?.close();
});

type Check = { ok: boolean; detail?: { trouble?: string } };

const health = async () => (await notes.ask('/health')).json<{ checks: { database: Check; broker: Check } }>().checks;
const readNotes = async () => (await notes.ask('/notes')).status;

/** The links of the deploy step. */
const links = () => [
  connected(servers.database(notes.database.adminUrl), (client) => client.query('SELECT')),
  declareTopology(servers.broker(notes.broker.adminUrl), topologyOf([])),
];

const isWell = () => eventually('both servers are reached', async () => expect(await health()).toMatchObject({ database: { ok: true }, broker: { ok: true } }), { timeout: 20_000 });

describe('O3: TLS to PostgreSQL and RabbitMQ', () => {
  it('encrypts every connection', async () => {
    await isWell();
    const open = await notes.database.query<{ ssl: boolean }>(
      `SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name LIKE 'notes-%' AND datname = current_database()`);
    expect(open.length).toBeGreaterThan(1);
    expect(open.filter(({ ssl }) => !ssl)).toEqual([]);
    expect(await readNotes()).toBe(200);
    await Promise.all(links());
  });

  it('names an expired certificate, answers 503 meanwhile, and is well again by itself when there is a new one', async () => {
    await servers.present('expired');
    await eventually('nobody is connected any more', async () => {
      await Promise.all([notes.database.cutConnections(), notes.broker.closeConnectionsOf('notes')]);
      const trouble = { ok: false, detail: { trouble: 'certificate has expired' } };
      expect(await health()).toMatchObject({ database: trouble, broker: trouble });
    }, { timeout: 20_000 });
    expect(await readNotes()).toBe(503);
    for (const link of await Promise.allSettled(links())) expect(link).toMatchObject({ status: 'rejected', reason: { message: 'certificate has expired' } });
    expect((await notes.ask('/live')).status).toBe(200);
    await servers.present('valid');
    await isWell();
    expect(await readNotes()).toBe(200);
  });

  it('does not start over a link whose certificate is for another host', async () => {
    const elsewhere = notes.environment['DATABASE_API_URL']!.replace('127.0.0.1', 'localhost');
    await expect(createService(deployment, { ...notes.environment, DATABASE_API_URL: elsewhere })).rejects.toThrow("certificate's altnames");
  });
});
