import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from '@jest/globals';

/** The node that the test runner (or tools/test/services.mjs) started by startRabbitmq. */
function managementUrl(): URL {
  const given = process.env['TEST_AMQP_MANAGEMENT_URL'];
  return new URL(given ?? (JSON.parse(readFileSync(new URL('../../.local/test/services.json', import.meta.url), 'utf8')) as { managementUrl: string }).managementUrl);
}

const ask = (path: string, login?: string) => {
  const { origin, username, password } = managementUrl();
  const authorization = `Basic ${Buffer.from(login ?? `${username}:${password}`).toString('base64')}`;
  return fetch(`${origin}${path}`, { headers: { authorization } });
};

const refused = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 });
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true)).once('timeout', () => resolve(true));
    socket.once('close', () => socket.destroy());
  });

describe('a private RabbitMQ', () => {
  it('has one administrator, who is not guest', async () => {
    expect((await ask('/api/whoami', 'guest:guest')).status).toBe(401);
    expect(await (await ask('/api/whoami')).json()).toMatchObject({ name: 'admin', tags: expect.arrayContaining(['administrator']) as unknown });
  });

  it('listens on this machine only, the Erlang distribution included', async () => {
    const { listeners } = (await (await ask('/api/overview')).json()) as { listeners: { protocol: string; port: number }[] };
    expect(listeners.map(({ protocol }) => protocol)).toEqual(expect.arrayContaining(['amqp', 'clustering', 'http', 'http/prometheus']));
    const outside = Object.values(networkInterfaces()).flat().find((address) => address && !address.internal && address.family === 'IPv4');
    // A machine without a network has no other address to refuse on.
    for (const { port } of outside ? listeners : []) expect({ port, refused: await refused(outside!.address, port) }).toEqual({ port, refused: true });
  });
});
