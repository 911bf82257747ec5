import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connected, withDatabase } from '@cchc/service-kit';
import type { RunningSystem } from '../../launcher/system.mjs';
import { readMessage } from '../../mailbox/message.mjs';

const SCHEMAS = ['directory', 'tasks', 'indicators', 'scoring', 'notifications'];

/** What a system leaves behind on its disk and in its database, which only its operators may see. */
export class Evidence {
  constructor(private readonly system: RunningSystem, private readonly folder: string) {}

  /** The log of each process, by its name. */
  logs(): Map<string, string> {
    const logs = join(this.folder, 'logs');
    return new Map(readdirSync(logs).map((file) => [file.replace(/\.log$/, ''), readFileSync(join(logs, file), 'utf8')]));
  }

  /** Every mail that went out, decoded. */
  mails(): string[] {
    const mailbox = join(this.folder, 'mailbox');
    return readdirSync(mailbox).filter((file) => file.endsWith('.eml')).map((file) => JSON.stringify(readMessage(readFileSync(join(mailbox, file)))));
  }

  query<R extends object>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    const url = withDatabase(this.system.infra.databaseAdminUrl, 'cchc');
    return connected(url, async (client) => (await client.query<R>(sql, [...values])).rows);
  }

  /** The tables with a row in which one of the texts stands: outboxes, parked messages and all others, of every service. */
  async tablesWith(texts: readonly string[]): Promise<string[]> {
    const tables = await this.query<{ table: string }>(
      `SELECT c.oid::regclass::text AS table FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text = ANY($1)`, [SCHEMAS]);
    const each = tables.map(({ table }) => `SELECT '${table}' AS table FROM ${table} t WHERE EXISTS (SELECT FROM unnest($1::text[]) text WHERE position(text IN t::text) > 0)`);
    return [...new Set((await this.query<{ table: string }>(each.join(' UNION ALL '), [texts])).map(({ table }) => table))];
  }

  /** Where the story of a request can be read: the processes that logged it, the facts told of it, the queues that acted on them, its reminders. */
  async trailOf(traceId: string): Promise<{ logs: string[]; facts: string[]; done: string[]; reminders: string[]; requests: string[] }> {
    const each = (sql: (schema: string) => string): Promise<{ name: string }[]> =>
      this.query(`SELECT DISTINCT name FROM (${SCHEMAS.map(sql).join(' UNION ALL ')}) all_schemas ORDER BY name`, [traceId]);
    const told = SCHEMAS.map((schema) => `SELECT id FROM ${schema}.outbox WHERE payload::json ->> 'traceparent' LIKE '00-' || $1 || '-%'`).join(' UNION ALL ');
    const [facts, done, reminders, requests] = await Promise.all([
      each((schema) => `SELECT routing_key AS name FROM ${schema}.outbox WHERE payload::json ->> 'traceparent' LIKE '00-' || $1 || '-%'`),
      each((schema) => `SELECT queue AS name FROM ${schema}.inbox WHERE message_id IN (${told})`),
      this.query<{ name: string }>('SELECT DISTINCT state AS name FROM notifications.reminders WHERE correlation_id = $1::uuid', [traceId]),
      this.query<{ name: string }>('SELECT method || \' \' || status AS name FROM directory.access_log WHERE trace_id = $1', [traceId]),
    ]);
    const names = (rows: { name: string }[]): string[] => rows.map(({ name }) => name);
    const logs = [...this.logs()].filter(([, text]) => text.includes(traceId)).map(([name]) => name).sort();
    return { logs, facts: names(facts), done: names(done), reminders: names(reminders), requests: names(requests) };
  }
}

/** Every secret text below a value such as secrets.json: passwords, and the private part of keys. */
export function secretsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /password$/i.test(name) || name === 'd' ? [value] : [];
  return Object.entries(value as object).flatMap(([key, inner]) => secretsIn(inner, key));
}
