import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { problemOf, unreachable } from './api-problem.js';
import type { paths } from './schema.js';

/** Every path of the API, typed: `client.GET('/api/v1/reports/{id}', { params: { path: { id } } })`. */
export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Another origin than the page's own, for tests and programs. */
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
}

/** A client that sends the session's cookie, gives every POST an Idempotency-Key of its own, and throws ApiProblem on any refusal. */
export function createApiClient({ baseUrl = '', fetch }: ApiClientOptions = {}): ApiClient {
  const client = createClient<paths>({ baseUrl, credentials: 'same-origin', ...(fetch && { fetch }) });
  client.use(asTheDoorExpects);
  return client;
}

const asTheDoorExpects: Middleware = {
  onRequest({ request }) {
    // A caller that tries the same command again brings the key of its first try.
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', newKey());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return undefined;
    throw await problemOf(response);
  },
  onError: () => unreachable(),
};

// randomUUID exists in secure contexts only, and a province's intranet may speak plain HTTP.
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The headers of a change to what was read in this version, as `params.header`: 412 when somebody changed it since. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** The whole body of an answer: `{ data, page }` of a list. Throws ApiProblem. */
export async function bodyOf<T>(answer: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}

/** What an answer `{ data }` holds. Throws ApiProblem. */
export async function itemOf<T>(answer: Promise<{ data?: { data: T }; response: Response }>): Promise<T> {
  const { data } = await answer;
  return (data as { data: T }).data;
}
