import type { FastifyReply } from 'fastify';

/** Served files of the gateway's own small pages. */
export const PAGES = new URL('../../pages/', import.meta.url);

/** Answers an HTML page that may load and do only what `csp` names. */
export function sendPage(reply: FastifyReply, html: string, csp: string): FastifyReply {
  return reply.header('content-security-policy', csp).type('text/html; charset=utf-8').send(html);
}
