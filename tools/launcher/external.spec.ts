import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { assertBrokerAdministrator, assertReachable, namedServers } from './external.mjs';
import { freePorts } from './ports.mjs';

const DATABASE_URL = 'postgres://postgres:pw@db.example:5432/postgres';
const AMQP_URL = 'amqp://admin:pw@mq.example';
const AMQP_MANAGEMENT_URL = 'http://admin:pw@mq.example:15672';

describe('servers that a person names', () => {
  it('are taken as they are, and none is looked for', () => {
    expect(namedServers({})).toEqual({});
    expect(namedServers({ DATABASE_URL, AMQP_URL, AMQP_MANAGEMENT_URL })).toEqual({ databaseUrl: DATABASE_URL, amqpUrl: AMQP_URL, managementUrl: AMQP_MANAGEMENT_URL });
  });

  it.each([
    [{ DATABASE_URL: 'db.example' }, /DATABASE_URL is not an address/],
    [{ DATABASE_URL: 'mysql://a:b@h/d' }, /DATABASE_URL must begin with postgres:/],
    [{ DATABASE_URL: 'postgres://host/db' }, /DATABASE_URL must carry the user and password/],
    [{ AMQP_URL }, /AMQP_MANAGEMENT_URL is missing/],
    [{ AMQP_MANAGEMENT_URL }, /AMQP_URL is not/],
  ])('are refused in one line with exit code 78: %j', (env, message) => {
    expect(() => namedServers(env)).toThrow(expect.objectContaining({ exitCode: 78, message: expect.stringMatching(message) as string }));
  });

  it('are named when nobody answers there', async () => {
    const [port] = await freePorts(1);
    await expect(assertReachable('DATABASE_URL', `postgres://a:b@127.0.0.1:${port}/x`)).rejects.toMatchObject({ exitCode: 78, message: `DATABASE_URL names 127.0.0.1:${port}, where nothing answers (ECONNREFUSED)` });
  });

  it.each([
    [401, '', /user or password is wrong/],
    [200, '<html>', /is not the management API/],
    [200, '{"name":"x","tags":["monitoring"]}', /is no administrator/],
    [200, '{"name":"x","tags":"administrator"}', undefined],
  ])('are asked who the user is: status %d %s', async (status, body, message) => {
    const server = createServer((_, response) => void response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const asked = assertBrokerAdministrator(`http://x:y@127.0.0.1:${(server.address() as AddressInfo).port}`);
    if (message) await expect(asked).rejects.toThrow(message);
    else await expect(asked).resolves.toBeUndefined();
    server.close();
  });
});
