import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Schema } from '@cchc/api-client';
import { api } from '../api/client.js';
import { keys } from '../api/keys.js';
import { meQuery, type Me } from '../api/queries.js';

export type Role = Schema<'MembershipDto'>['role'];

/** The person who is signed in. Only below `SignedIn`, which lets nobody else pass. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  return data as Me;
}

export const holds = (me: Me, ...roles: Role[]): boolean => me.memberships.some(({ role }) => roles.includes(role));

/** Those who look at the whole province, and see red first. */
export const oversees = (me: Me): boolean => holds(me, 'LEADER', 'HOME_AFFAIRS', 'COUNCIL', 'ADMINISTRATOR', 'APPRAISER');

export interface Credentials {
  username: string;
  password: string;
}

/** Signs in; what another person has read here before is forgotten. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await api.POST('/api/v1/sessions', { body: credentials });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.demonstration[0] });
      return client.fetchQuery(meQuery);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/sessions/current'),
    // Also when the session had ended already: the person wants to be out.
    onSettled: () => {
      client.clear();
      client.setQueryData(keys.me, null);
    },
  });
}
