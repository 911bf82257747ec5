import { createApiClient } from '@cchc/api-client';

/** The page's way to the API; every refusal is an ApiProblem. */
export const api = createApiClient();
