import { Injectable } from '@nestjs/common';
import { InjectApi } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';

export interface Account {
  personId: string;
  passwordHash: string;
}

/** Accounts that may log in: not disabled, of a person who still works here. */
@Injectable()
export class AccountQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async byUsername(username: string): Promise<Account | undefined> {
    const [account] = await this.database.query<Account[]>(
      `SELECT a.person_id AS "personId", a.password_hash AS "passwordHash"
         FROM directory.accounts a JOIN directory.people p ON p.id = a.person_id AND p.active
        WHERE a.username = $1 AND a.disabled_at IS NULL`,
      [username],
    );
    return account;
  }
}
