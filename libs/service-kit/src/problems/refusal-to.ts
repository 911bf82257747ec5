import type { FastifyRequest } from 'fastify';
import type { DomainError } from '@cchc/kernel';
import { Problem } from './problem.js';
import { refusalOf } from './problem-body.js';

/** The caller went away before the body was complete: nobody's fault here, and nobody reads the answer. */
export const hungUp = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

/** The refusal that an error stands for. Whoever hangs up makes the same error as a lost database, so the request is looked at first. */
export const refusalTo = (request: FastifyRequest, error: unknown): DomainError =>
  (hungUp(request) ? new Problem('malformed-request', 'Kết nối bị ngắt khi nội dung chưa được gửi hết.') : refusalOf(error));
