import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '@cchc/service-kit';
import { readDeployConfig, secretsFor } from './deploy-config.js';

const file = join(mkdtempSync(join(tmpdir(), 'deploy-')), 'secrets.json');
const passwords = { apiPassword: 'a', workerPassword: 'b', ownerPassword: 'c', amqpPassword: 'd' };
writeFileSync(file, JSON.stringify({ services: { tasks: passwords }, demoPassword: 'demo' }));

const environment = {
  CCHC_PROFILE: 'development',
  DATABASE_ADMIN_URL: 'postgres://admin:x@127.0.0.1:5432/postgres',
  AMQP_ADMIN_URL: 'amqp://admin:x@127.0.0.1:5672/cchc',
  AMQP_MANAGEMENT_URL: 'http://admin:x@127.0.0.1:15672',
  CCHC_SECRETS: file,
};

describe('the configuration of a deployment', () => {
  it('always deploys into the database cchc, and takes times as Vietnamese', () => {
    const config = readDeployConfig(['--seed', '--clock', '2021-03-08T08:00'], environment);
    expect(config).toMatchObject({ seed: true, demoPassword: 'demo', databaseUrl: 'postgres://admin:x@127.0.0.1:5432/cchc' });
    expect(new Date(config.clock!).toISOString()).toBe('2021-03-08T01:00:00.000Z');
  });

  it.each([
    ['a missing address', [], { ...environment, AMQP_MANAGEMENT_URL: '' }, 'AMQP_MANAGEMENT_URL is missing'],
    ['a file that is not there', [], { ...environment, CCHC_SECRETS: '/nonexistent' }, 'CCHC_SECRETS cannot be read: ENOENT'],
    ['a clock in production', ['--clock', '2021-03-08T08:00'], { ...environment, CCHC_PROFILE: '' }, 'real time'],
    ['a time that is none', ['--clock', 'soon'], environment, '--clock is no time'],
    ['an unknown option', ['--sed'], environment, 'usage'],
  ])('refuses %s with one clear line', (_, args, given, message) => {
    const read = (): unknown => readDeployConfig(args, given);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });

  it('O3: sends administrators\' passwords and those of the services over encrypted links only, in production', () => {
    const encrypted = {
      ...environment, CCHC_PROFILE: 'production', DATABASE_ADMIN_URL: 'postgres://admin:x@db.example/postgres?sslmode=verify-full',
      AMQP_ADMIN_URL: 'amqps://admin:x@mq.example/cchc', AMQP_MANAGEMENT_URL: 'https://admin:x@mq.example:15671',
    };
    expect(readDeployConfig([], encrypted)).toMatchObject({ databaseUrl: 'postgres://admin:x@db.example/cchc?sslmode=verify-full' });
    const plainly = (name: keyof typeof encrypted, url: string) => () => readDeployConfig([], { ...encrypted, [name]: url });
    expect(plainly('DATABASE_ADMIN_URL', 'postgres://admin:x@db.example/postgres')).toThrow(new ConfigError('DATABASE_ADMIN_URL must carry sslmode=verify-full in production'));
    expect(plainly('AMQP_ADMIN_URL', 'amqp://admin:x@mq.example/cchc')).toThrow(new ConfigError('AMQP_ADMIN_URL must begin with amqps:// in production'));
    expect(plainly('AMQP_MANAGEMENT_URL', 'http://admin:x@mq.example:15672')).toThrow(new ConfigError('AMQP_MANAGEMENT_URL must begin with https:// in production'));
  });

  it('takes the secrets themselves where there is no file to share', () => {
    const given = { ...environment, CCHC_SECRETS: readFileSync(file, 'utf8') };
    expect(readDeployConfig([], given)).toEqual(readDeployConfig([], environment));
    expect(() => readDeployConfig([], { ...given, CCHC_SECRETS: '{"services":' })).toThrow('CCHC_SECRETS cannot be read: not JSON');
  });

  it('misses the secrets of a service by name', () => {
    const config = readDeployConfig([], environment);
    expect(secretsFor(config, 'tasks')).toEqual(passwords);
    expect(() => secretsFor(config, 'scoring')).toThrow('CCHC_SECRETS has no apiPassword for scoring');
  });
});
