import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'cchc_session';

/** Lax, not Strict: a link in a reminder mail must arrive logged in. Unsafe requests are checked for their origin besides. */
const attributes = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

export const sessionSecretOf = (request: FastifyRequest): string | undefined => request.cookies[NAME];

export function giveSessionCookie(reply: FastifyReply, secret: string, expires: Date, secure: boolean): void {
  void reply.setCookie(NAME, secret, { ...attributes(secure), expires });
}

export function takeSessionCookie(reply: FastifyReply, secure: boolean): void {
  void reply.clearCookie(NAME, attributes(secure));
}
