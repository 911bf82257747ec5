import { describe, expect, it } from '@jest/globals';
import { IsWholeNumber } from './config-validators.js';
import { ConfigError, loadConfig } from './load-config.js';
import { ServiceConfig } from './service-config.js';

const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' });
const complete = {
  PORT: '8080',
  DATABASE_API_URL: 'postgres://a:b@127.0.0.1:5432/cchc',
  DATABASE_WORKER_URL: 'postgresql://a:b@127.0.0.1:5432/cchc',
  AMQP_URL: 'amqp://a:b@127.0.0.1:5672/cchc',
  SERVICE_TOKEN_PUBLIC_KEY: jwk,
};

class WithWorkers extends ServiceConfig {
  @IsWholeNumber(1, 8)
  WORKERS = 2;
}

const refusal = (change: Record<string, string | undefined>): string => {
  try {
    loadConfig({ ...complete, ...change });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).exitCode).toBe(78);
    return (error as Error).message;
  }
  throw new Error('accepted');
};

describe('O1: configuration', () => {
  it('is production with every role unless told otherwise', () => {
    const config = loadConfig(complete);
    expect(config).toMatchObject({ production: true, PORT: 8080, HOST: '127.0.0.1', leaveMs: 5000 });
    expect([...config.roles]).toEqual(['http', 'consumers', 'scheduler']);
  });

  it('is extended by a service', () => {
    expect(loadConfig({ ...complete, WORKERS: '4', ROLES: 'http', CCHC_PROFILE: 'development' }, WithWorkers))
      .toMatchObject({ WORKERS: 4, production: false, leaveMs: 0 });
    expect(() => loadConfig({ ...complete, WORKERS: '9' }, WithWorkers)).toThrow('WORKERS must be a whole number from 1 to 8');
  });

  it('names everything that is missing or wrong in one line, and never a value', () => {
    const message = refusal({ PORT: undefined, AMQP_URL: 'http://user:hunter2@host', DATABASE_API_URL: '', ROLES: 'http,cron' });
    expect(message).toContain('PORT is missing');
    expect(message).toContain('DATABASE_API_URL is missing');
    expect(message).toContain('AMQP_URL must be a URL that begins with amqp://');
    expect(message).toContain('ROLES must list');
    expect(message).not.toMatch(/hunter2|\n/);
  });

  it('O3: in production takes plain links within this machine only, and trusts no certificate unseen', () => {
    const api = (url: string): (() => unknown) => () => loadConfig({ ...complete, DATABASE_API_URL: url });
    const demanded = 'DATABASE_API_URL must carry sslmode=verify-full in production';
    for (const mode of ['', '?sslmode=disable', '?sslmode=require', '?sslmode=no-verify', '?sslmode=verify-full&sslmode=no-verify', '?ssl=true']) {
      expect(api(`postgres://a:hunter2@db.example:5432/cchc${mode}`)).toThrow(new ConfigError(demanded));
    }
    expect(api('postgres://a:b@127.0.0.1/cchc?host=db.example')).toThrow(demanded);
    expect(refusal({ AMQP_URL: 'amqp://a:b@localhost.example/cchc' })).toBe('AMQP_URL must begin with amqps:// in production');
    const encrypted = { DATABASE_API_URL: 'postgres://a:b@db.example/cchc?sslmode=verify-full', AMQP_URL: 'amqps://a:b@mq.example/cchc' };
    expect(loadConfig({ ...complete, ...encrypted })).toMatchObject(encrypted);
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(loadConfig({ ...complete, AMQP_URL: `amqp://a:b@${host}/cchc` }).production).toBe(true);
    expect(loadConfig({ ...complete, CCHC_PROFILE: 'development', AMQP_URL: 'amqp://a:b@mq.example/cchc' }).production).toBe(false);
  });

  it('refuses other kinds of keys and ports', () => {
    expect(refusal({ SERVICE_TOKEN_PUBLIC_KEY: '{"kty":"oct","k":"c2VjcmV0"}' })).toContain('SERVICE_TOKEN_PUBLIC_KEY must be an Ed25519 key');
    expect(refusal({ PORT: '80a' })).toContain('PORT must be a whole number');
  });
});
