import { Injectable } from '@nestjs/common';
import { newId } from '@cchc/kernel';
import { ValidationFailed, type Actor } from '@cchc/service-kit';
import { hashOfSecret, newSecret } from '../access/secret.js';
import { checkGrant } from '../domain/token-grant.js';
import type { CreateApiTokenDto, NewApiTokenDto } from './api-token.dto.js';
import { ApiTokenRepository } from './api-token.repository.js';

/** Takes no Idempotency-Key: a stored answer would keep the secret that nobody may keep. */
@Injectable()
export class CreateApiTokenHandler {
  constructor(private readonly tokens: ApiTokenRepository) {}

  async execute({ name, scopes, agencies, days = 90 }: CreateApiTokenDto, actor: Actor): Promise<NewApiTokenDto> {
    checkGrant({ agencies, scopes }, actor.memberships);
    await this.refuseUnknown(agencies ?? []);
    const token = newSecret('cchc_');
    const stored = await this.tokens.add({
      id: newId(), hash: hashOfSecret(token), name, scopes, days,
      personId: agencies ? null : actor.personId, agencies: agencies ?? null, createdBy: actor.personId,
    });
    return Object.assign(stored, { token });
  }

  private async refuseUnknown(agencies: readonly string[]): Promise<void> {
    const unknown = await this.tokens.unknownAgencies(agencies);
    if (unknown.length === 0) return;
    throw new ValidationFailed(unknown.map((code) => ({
      pointer: `/agencies/${agencies.indexOf(code)}`, slug: 'unknown-agency', message: `Không có cơ quan nào mang mã ${code}.`,
    })));
  }
}
