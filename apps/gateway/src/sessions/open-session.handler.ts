import { Injectable } from '@nestjs/common';
import { ANONYMOUS, UnitOfWork } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { hashOfSecret, newSecret } from '../access/secret.js';
import { AccountQuery, type Account } from './account.query.js';
import { InvalidCredentials } from './invalid-credentials.js';
import { LoginAttempts } from './login-attempts.repository.js';
import { Passwords } from './passwords.js';
import { SessionRepository } from './session.repository.js';

export interface OpenSession {
  username: string;
  password: string;
  network: string;
  userAgent: string;
}

export interface OpenedSession {
  id: string;
  secret: string;
  expiresAt: Date;
}

@Injectable()
export class OpenSessionHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: LoginAttempts,
    private readonly accounts: AccountQuery,
    private readonly passwords: Passwords,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(command: OpenSession): Promise<OpenedSession> {
    const username = command.username.normalize('NFC').trim().toLowerCase();
    const attempt = await this.attempts.begin(username, command.network);
    const account = await this.accounts.byUsername(username);
    if (!(await this.passwords.matches(command.password, account?.passwordHash))) throw new InvalidCredentials();
    return this.open(account!, attempt, command);
  }

  private async open({ personId }: Account, attempt: string, { network, userAgent }: OpenSession): Promise<OpenedSession> {
    const id = newId();
    const secret = newSecret();
    const expiresAt = await this.work.run(async (tx) => {
      await this.attempts.succeed(tx, attempt);
      return this.sessions.add(tx, { id, hash: hashOfSecret(secret), personId, network, userAgent });
    }, { scope: ANONYMOUS });
    return { id, secret, expiresAt };
  }
}
