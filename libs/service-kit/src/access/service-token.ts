import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Actor } from './actor.js';

const ISSUER = 'gateway';
const LIFETIME_SECONDS = 60;

/** The gateway's word for who sends a request: EdDSA, one service as audience, 60 seconds. */
export class ServiceTokenSigner {
  readonly #key: KeyObject;

  /** `privateJwk` is an Ed25519 private key as JSON text. */
  constructor(privateJwk: string) {
    this.#key = createPrivateKey({ key: JSON.parse(privateJwk) as JsonWebKey, format: 'jwk' });
  }

  sign(actor: Actor, audience: string): Promise<string> {
    return new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject(actor.personId)
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(this.#key);
  }

  /** A new key pair, each as JSON text. */
  static async generate(): Promise<{ private: string; public: string }> {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    return {
      private: JSON.stringify(await exportJWK(pair.privateKey)),
      public: JSON.stringify(await exportJWK(pair.publicKey)),
    };
  }
}

/** Checks service tokens with the one configured key; what a token says of keys or algorithms is not followed. */
export class ServiceTokenVerifier {
  readonly #key: KeyObject;

  constructor(publicJwk: string, private readonly audience: string) {
    this.#key = createPublicKey({ key: JSON.parse(publicJwk) as JsonWebKey, format: 'jwk' });
  }

  /** The actor of a token, or undefined when the token is not good. */
  async verify(token: string): Promise<Actor | undefined> {
    try {
      const { payload } = await jwtVerify<{ actor: Actor }>(token, this.#key, {
        algorithms: ['EdDSA'],
        issuer: ISSUER,
        audience: this.audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: LIFETIME_SECONDS,
        clockTolerance: 5,
      });
      return payload.actor.personId === payload.sub ? payload.actor : undefined;
    } catch {
      return undefined;
    }
  }
}
