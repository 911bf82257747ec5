import { etagOf } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Puts the version's ETag on the answer; true when the caller has that version already, and the answer is 304 without a body. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, version: number): boolean {
  const etag = etagOf(version);
  reply.header('etag', etag);
  const seen = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!seen.includes(etag)) return false;
  reply.status(304);
  return true;
}

/** Whether the caller asks for something else than JSON: a table or a printable text. */
export const accepts = (request: FastifyRequest, type: string): boolean => (request.headers.accept ?? '').includes(type);
