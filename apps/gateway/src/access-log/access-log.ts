import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectApi } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { AccessEntry } from './access-entry.js';

const INSERT = `
  INSERT INTO directory.access_log (id, at, person_id, via, method, path, status, network, trace_id)
  SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::text[], $9::text[])`;
const LIMIT = 10_000;

/**
 * Writes after the answer has gone: at once when idle, and what arrives meanwhile in one statement next. While the database is
 * away up to 10,000 lines wait; beyond that they are counted and left out, since the door itself must stay open.
 */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  private readonly logger = new Logger(AccessLog.name);
  private waiting: AccessEntry[] = [];
  private writing: Promise<void> | undefined;
  private lost = 0;

  constructor(@InjectApi() private readonly database: DataSource) {}

  record(entry: AccessEntry): void {
    if (this.waiting.length >= LIMIT) this.lost++;
    else this.waiting.push(entry);
    this.writing ??= this.drain().finally(() => (this.writing = undefined));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.writing;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, 500);
      try {
        await this.database.query(INSERT, columnsOf(batch));
      } catch (error) {
        this.waiting.unshift(...batch);
        this.logger.error(`access log: ${this.waiting.length} lines wait, ${this.lost} lost: ${(error as Error).message}`);
        return;
      }
    }
  }
}

const columnsOf = (batch: readonly AccessEntry[]): unknown[][] =>
  (['id', 'at', 'personId', 'via', 'method', 'path', 'status', 'network', 'traceId'] as const).map((key) => batch.map((entry) => entry[key]));
