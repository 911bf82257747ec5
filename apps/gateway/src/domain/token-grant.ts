import { DomainError, type Membership } from '@cchc/kernel';

/** Whom a token is for: its maker, or a program that works for agencies. */
export interface TokenGrant {
  agencies: readonly string[] | undefined;
}

export class NotYourAgency extends DomainError {
  readonly slug = 'forbidden';
  readonly title = 'Không có quyền thực hiện thao tác này';
  override readonly status = 403;
  constructor(codes: readonly string[]) {
    super(`Chỉ thủ trưởng cơ quan hoặc quản trị viên được cấp mã truy cập cho phần mềm của ${codes.join(', ')}.`);
  }
}

/** Everybody may make tokens for themselves; for an agency's program only its head or an administrator may. */
export function checkGrant({ agencies }: TokenGrant, memberships: readonly Membership[]): void {
  if (!agencies || memberships.some(({ role }) => role === 'ADMINISTRATOR')) return;
  const headed = new Set(memberships.filter(({ role }) => role === 'HEAD').map(({ agencyCode }) => agencyCode));
  const foreign = agencies.filter((code) => !headed.has(code));
  if (foreign.length > 0) throw new NotYourAgency(foreign);
}
