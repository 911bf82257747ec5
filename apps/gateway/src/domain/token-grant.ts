import { DomainError, type Membership } from '@cchc/kernel';

/** Whom a token is for: its maker, or a program that works for agencies. */
export interface TokenGrant {
  agencies: readonly string[] | undefined;
  scopes: readonly string[];
}

export class NotYourAgency extends DomainError {
  readonly slug = 'forbidden';
  readonly title = 'Không có quyền thực hiện thao tác này';
  override readonly status = 403;
  constructor(codes: readonly string[]) {
    super(`Chỉ thủ trưởng cơ quan được cấp mã truy cập cho phần mềm của ${codes.join(', ')}; quản trị viên chỉ cấp được mã để đọc.`);
  }
}

/**
 * Everybody may make tokens for themselves, which can no more than they can. What an agency's program writes is its head's to
 * allow; an administrator, who holds no role in agencies' work, may let programs read.
 */
export function checkGrant({ agencies, scopes }: TokenGrant, memberships: readonly Membership[]): void {
  if (!agencies) return;
  const readsOnly = scopes.every((scope) => scope.endsWith(':read'));
  if (readsOnly && memberships.some(({ role }) => role === 'ADMINISTRATOR')) return;
  const headed = new Set(memberships.filter(({ role }) => role === 'HEAD').map(({ agencyCode }) => agencyCode));
  const foreign = agencies.filter((code) => !headed.has(code));
  if (foreign.length > 0) throw new NotYourAgency(foreign);
}
