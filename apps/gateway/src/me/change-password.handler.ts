import { Injectable } from '@nestjs/common';
import { ANONYMOUS, UnitOfWork } from '@cchc/delivery';
import { ValidationFailed, type Actor } from '@cchc/service-kit';
import { AccountQuery } from '../sessions/account.query.js';
import { LoginAttempts } from '../sessions/login-attempts.repository.js';
import { hashPassword, Passwords } from '../sessions/passwords.js';
import { SessionRepository } from '../sessions/session.repository.js';
import type { ChangePasswordDto } from './me.dto.js';

/** Asks for the old password under the limits of a login, and ends the person's other sessions. */
@Injectable()
export class ChangePasswordHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: LoginAttempts,
    private readonly accounts: AccountQuery,
    private readonly passwords: Passwords,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(actor: Actor, sessionId: string, network: string, { currentPassword, newPassword }: ChangePasswordDto): Promise<void> {
    refuseNameAsPassword(newPassword, actor.username);
    const attempt = await this.attempts.begin(actor.username, network);
    const account = await this.accounts.byUsername(actor.username);
    if (!(await this.passwords.matches(currentPassword, account?.passwordHash))) throw wrongPassword();
    const passwordHash = await hashPassword(newPassword);
    await this.work.run(async (tx) => {
      await this.attempts.succeed(tx, attempt);
      await tx.manager.query(
        'UPDATE directory.accounts SET password_hash = $2, password_changed_at = now() WHERE person_id = $1', [actor.personId, passwordHash]);
      await this.sessions.endOthers(tx, actor.personId, sessionId);
    }, { scope: ANONYMOUS });
  }
}

function refuseNameAsPassword(password: string, username: string): void {
  if (!password.toLowerCase().includes(username)) return;
  throw new ValidationFailed([{ pointer: '/newPassword', slug: 'contains-username', message: 'Mật khẩu mới không được chứa tên đăng nhập.' }]);
}

const wrongPassword = () =>
  new ValidationFailed([{ pointer: '/currentPassword', slug: 'wrong-password', message: 'Mật khẩu hiện tại không đúng.' }]);
