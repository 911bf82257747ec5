import { Injectable } from '@nestjs/common';
import { ServiceTokenSigner, type Actor } from '@cchc/service-kit';
import { GatewayConfig, type ServiceName } from '../gateway.config.js';

interface Signed {
  token: string;
  until: number;
}

const REUSE_MS = 30_000;
const CAPACITY = 5_000;

/**
 * Tells a service who asks. A token lives 60 s and is used again for 30; the whole actor is the key, so that one who lost a role
 * gets another token with the next request.
 */
@Injectable()
export class ServiceTokens {
  private readonly signer: ServiceTokenSigner;
  private readonly signed = new Map<string, Signed>();

  constructor(config: GatewayConfig) {
    this.signer = new ServiceTokenSigner(config.SERVICE_TOKEN_PRIVATE_KEY);
  }

  async of(actor: Actor, service: ServiceName): Promise<string> {
    const key = `${service} ${JSON.stringify(actor)}`;
    const known = this.signed.get(key);
    if (known && known.until > performance.now()) return known.token;
    const token = await this.signer.sign(actor, service);
    if (this.signed.size >= CAPACITY) this.signed.clear();
    this.signed.set(key, { token, until: performance.now() + REUSE_MS });
    return token;
  }
}
