import { createApiClient } from '@cchc/api-client';

let session = new AbortController();

/** The page's way to the API; every refusal is an ApiProblem. */
export const api = createApiClient({
  fetch: (request) => fetch(request, { signal: AbortSignal.any([(request as Request).signal, session.signal]) }),
});

/** Ends what is still being asked in the name of the person who leaves. */
export function dropRequests(): void {
  session.abort();
  session = new AbortController();
}
