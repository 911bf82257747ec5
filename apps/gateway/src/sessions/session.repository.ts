import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { InjectApi, NotFound } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway.config.js';
import type { SessionDto } from './session.dto.js';

export interface NewSession {
  id: string;
  hash: Buffer;
  personId: string;
  network: string;
  userAgent: string;
}

/** Sessions live in real time; ended ones stay for a while, so that a person can see what there was. */
@Injectable()
export class SessionRepository {
  constructor(@InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  async add(tx: Transaction, session: NewSession): Promise<Date> {
    const [row] = await tx.manager.query<[{ expires_at: Date }]>(
      `INSERT INTO directory.sessions (id, token_hash, person_id, network, user_agent, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6)) RETURNING expires_at`,
      [session.id, session.hash, session.personId, session.network, session.userAgent.slice(0, 300), this.config.SESSION_HOURS],
    );
    return row.expires_at;
  }

  ofPerson(personId: string, currentId: string): Promise<SessionDto[]> {
    return this.database.query<SessionDto[]>(
      `SELECT id, id = $2 AS current, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt",
              network, user_agent AS "userAgent"
         FROM directory.sessions
        WHERE person_id = $1 AND ended_at IS NULL AND expires_at > now() AND last_used_at > now() - make_interval(mins => $3)
        ORDER BY last_used_at DESC LIMIT 200`,
      [personId, currentId, this.config.SESSION_IDLE_MINUTES],
    );
  }

  /** Only one's own: somebody else's is as if it did not exist. */
  async end(personId: string, id: string): Promise<void> {
    const [, count] = await this.database.query<[unknown, number]>(
      'UPDATE directory.sessions SET ended_at = now() WHERE id = $2 AND person_id = $1 AND ended_at IS NULL', [personId, id]);
    if (count === 0) throw new NotFound('Không tìm thấy phiên đăng nhập.');
  }

  async endOthers(tx: Transaction, personId: string, currentId: string): Promise<void> {
    await tx.manager.query(
      'UPDATE directory.sessions SET ended_at = now() WHERE person_id = $1 AND id <> $2 AND ended_at IS NULL', [personId, currentId]);
  }
}
