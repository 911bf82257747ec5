import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { newSecrets } from '../launcher/secrets.mjs';
import { containerSettings, envFile } from './settings.mjs';

const secrets = newSecrets();
const settings: Record<string, Record<string, string>> = containerSettings(secrets, 'https://cchc.example');
const compose = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');

describe('the settings of the containers', () => {
  it('are those that docker-compose.yml hands out, one file for each container', () => {
    const handedOut = [...compose.matchAll(/^ {2}([a-z]+):\n(?:(?! {2}\S).*\n)*? {4}env_file: \.local\/containers\/([a-z]+)\.env$/gm)].map(([, container, file]) => [container, file]);
    expect(handedOut.sort(([a], [b]) => (a! < b! ? -1 : 1))).toEqual(Object.keys(settings).sort().map((name) => [name, name]));
  });

  it('find the others by their names, and listen where those can reach them', () => {
    expect(settings.gateway).toMatchObject({ HOST: '0.0.0.0', PORT: '8080', SCORING_URL: 'http://scoring:8080', MAILBOX_URL: 'http://mailbox:8080' });
    expect(settings.notifications).toMatchObject({ SMTP_URL: 'smtp://mailbox:2525', PUBLIC_URL: 'https://cchc.example' });
    expect(settings.tasks!.AMQP_URL).toBe(`amqp://tasks:${secrets.services.tasks!.amqpPassword}@rabbitmq:5672/cchc`);
    expect(settings.deploy).toMatchObject({ AMQP_MANAGEMENT_URL: `http://administrator:${settings.rabbitmq!.RABBITMQ_DEFAULT_PASS}@rabbitmq:15672` });
  });

  it('tell the administrators only to the servers and the deploy step, and nothing of this machine to anybody', () => {
    for (const [name, values] of Object.entries(settings)) {
      const text = JSON.stringify(values);
      expect([name, text.includes(secrets.databaseAdminPassword)]).toEqual([name, ['postgres', 'deploy'].includes(name)]);
      expect([name, text.includes(secrets.amqpAdminPassword)]).toEqual([name, ['rabbitmq', 'deploy'].includes(name)]);
      expect([name, text.includes(secrets.serviceTokenKey.private.d!)]).toEqual([name, name === 'gateway']);
      expect(values).not.toHaveProperty('PATH');
      expect(text).not.toContain('127.0.0.1');
    }
  });

  it('let the gateway alone read the mails', () => {
    expect(settings.gateway!.MAILBOX_TOKEN).toMatch(/^[\w-]{32}$/);
    expect(Object.keys(settings).filter((name) => settings[name]!.MAILBOX_TOKEN === settings.gateway!.MAILBOX_TOKEN).sort()).toEqual(['gateway', 'mailbox']);
  });

  it('are written so that every reader of an env_file understands the same', () => {
    expect(envFile({ A: 'x=1', B: '{"c":"d e"}' })).toBe('A=x=1\nB={"c":"d e"}\n');
    for (const values of Object.values(settings)) expect(envFile(values).trimEnd().split('\n')).toHaveLength(Object.keys(values).length);
    for (const value of ['"quoted"', 'pa$$word', 'two\nlines', 'a #comment', ' padded']) expect(() => envFile({ A: value })).toThrow('A cannot be written');
  });
});
