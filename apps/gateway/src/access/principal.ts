import type { Actor } from '@cchc/service-kit';

/** Who stands at the door, and by what. `key` names them in limits: the person, or the program. */
export interface Principal {
  key: string;
  actor: Actor;
  sessionId?: string;
  tokenId?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}
