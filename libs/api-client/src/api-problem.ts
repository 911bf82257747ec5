/** One wrong place of what was sent. */
export interface ProblemField {
  /** Where: `/values/plan_tasks_done`, or empty for the whole. */
  pointer: string;
  slug: string;
  /** In Vietnamese, for the person who has to mend it. */
  message: string;
  [extension: string]: unknown;
}

/** A refusal of the API (RFC 9457). `title` and `detail` are Vietnamese and may be shown; `slug` is stable. */
export class ApiProblem extends Error {
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly ProblemField[] = [],
    readonly traceId?: string,
  ) {
    super(`${title}: ${detail}`);
    this.name = 'ApiProblem';
  }

  /** True when the same request may succeed a little later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The answer never came: the system is away, or the network is. */
export const unreachable = (): ApiProblem =>
  new ApiProblem('unreachable', 0, 'Chưa kết nối được với hệ thống', 'Vui lòng kiểm tra đường truyền rồi thử lại.');

/** Reads a refusal; an answer that is none of ours (a proxy's page) becomes a plain one. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ApiProblem> & { type?: string };
  return new ApiProblem(
    body.type?.split('/').at(-1) ?? 'unexpected-answer',
    response.status,
    body.title ?? 'Hệ thống trả lời không đúng quy cách',
    body.detail ?? `Mã trạng thái ${response.status}.`,
    body.errors,
    body.traceId,
  );
}
