import { Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, CompactSign, importJWK, type CryptoKey, type JWK } from 'jose';
import { TasksConfig } from '../tasks.config.js';
import type { Receipt, ReceiptClaims } from './receipt.js';

interface SigningKey {
  kid: string;
  key: CryptoKey;
  publicJwk: JWK;
}

/** Signs receipts with the service's own key (Ed25519). Anyone signed in may check them with the public half. */
@Injectable()
export class ReceiptSigner {
  private readonly signing: Promise<SigningKey>;

  constructor(config: TasksConfig) {
    this.signing = load(JSON.parse(config.RECEIPT_PRIVATE_KEY) as JWK);
  }

  async sign(claims: ReceiptClaims): Promise<Receipt> {
    const { kid, key } = await this.signing;
    const payload = new TextEncoder().encode(JSON.stringify(claims));
    const signature = await new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', kid, typ: 'cchc-receipt+json' }).sign(key);
    return { ...claims, signature };
  }

  async publicKeys(): Promise<{ keys: JWK[] }> {
    return { keys: [(await this.signing).publicJwk] };
  }
}

async function load(privateJwk: JWK): Promise<SigningKey> {
  const { kty, crv, x } = privateJwk;
  const kid = await calculateJwkThumbprint({ kty, crv, x } as JWK);
  const key = (await importJWK(privateJwk, 'EdDSA')) as CryptoKey;
  return { kid, key, publicJwk: { kty, crv, x, kid, use: 'sig', alg: 'EdDSA' } as JWK };
}
