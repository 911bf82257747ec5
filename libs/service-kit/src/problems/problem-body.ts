import { HttpException } from '@nestjs/common';
import { DomainError, type FieldError } from '@cchc/kernel';
import { PROBLEMS, slugOfStatus, type ProblemSlug } from './catalogue.js';
import { problemOfDatabaseError } from './database-errors.js';
import { Problem } from './problem.js';

export const PROBLEM_TYPE = 'application/problem+json';

/** RFC 9457, plus `errors` (one per wrong field) and the trace id to quote. Other members are the error's own extensions. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors: readonly FieldError[];
  traceId: string;
  [extension: string]: unknown;
}

/** The refusal that an error stands for. What nobody foresaw is an internal error and tells nothing of itself. */
export function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof HttpException) return refusalOfStatus(error.getStatus());
  const known = problemOfDatabaseError(error);
  if (known) return known;
  const { statusCode, status } = (error ?? {}) as { statusCode?: unknown; status?: unknown };
  const given = Number(statusCode ?? status);
  return refusalOfStatus(given >= 400 && given < 600 ? given : 500);
}

export function problemBody(refusal: DomainError, url: string, traceId: string): ProblemBody {
  return {
    ...refusal.extensions,
    type: `/problems/${refusal.slug}`,
    title: refusal.title,
    status: refusal.status,
    detail: refusal.detail,
    instance: url.split('?', 1)[0]!,
    errors: refusal.errors ?? [],
    traceId,
  };
}

/** Response headers of a refusal; every 429 and 503 says when to come back. */
export function problemHeaders(refusal: DomainError): Record<string, string> {
  const own = refusal instanceof Problem ? refusal.headers : {};
  return refusal.status === 503 || refusal.status === 429 ? { 'retry-after': '2', ...own } : { ...own };
}

function refusalOfStatus(status: number): Problem {
  const slug = slugOfStatus(status);
  return new Problem(slug, DETAILS[slug] ?? `${PROBLEMS[slug].title}.`);
}

const DETAILS: Partial<Record<ProblemSlug, string>> = {
  'internal-error': 'Lỗi đã được ghi lại. Vui lòng thử lại; nếu vẫn lỗi, báo mã theo dõi cho người quản trị.',
  'payload-too-large': 'Nội dung gửi lên vượt quá 1 MB.',
  'unsupported-media-type': 'Nội dung gửi lên phải có kiểu application/json.',
  'not-found': 'Không có nội dung nào ở địa chỉ này.',
  'too-many-requests': 'Vui lòng chờ giây lát rồi thử lại.',
  'service-unavailable': 'Hệ thống đang bận hoặc đang khởi động lại. Vui lòng thử lại sau giây lát.',
};
