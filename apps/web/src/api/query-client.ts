import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@cchc/api-client';
import { keys } from './keys.js';

/** A refusal stays a refusal; what is away may be back in a moment. */
const mayPass = (tries: number, error: Error): boolean => tries < 2 && error instanceof ApiProblem && error.passing;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // The session has ended while the page was open: the frame goes to the sign-in and comes back.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401) queryClient.setQueryData(keys.me, null);
    },
  }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: mayPass },
    mutations: { retry: false },
  },
});
