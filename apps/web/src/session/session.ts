import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schema } from '@cchc/api-client';
import { createContext, useContext, useEffect } from 'react';
import { api, dropRequests } from '../api/client.js';
import { keys } from '../api/keys.js';
import { meQuery, type Me } from '../api/queries.js';

export type Role = Schema<'MembershipDto'>['role'];

/** Who is signed in, told by `SignedIn`: what is below it never sees the moment in which nobody is any more. */
export const SignedInPerson = createContext<Me | null>(null);

/** The person who is signed in. Only below `SignedIn`, which lets nobody else pass. */
export const useMe = (): Me => useContext(SignedInPerson)!;

export const holds = (me: Me, ...roles: Role[]): boolean => me.memberships.some(({ role }) => roles.includes(role));

/** Those who look at the whole province, and see red first. */
export const oversees = (me: Me): boolean => holds(me, 'LEADER', 'HOME_AFFAIRS', 'COUNCIL', 'ADMINISTRATOR', 'APPRAISER');

export interface Credentials {
  username: string;
  password: string;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await api.POST('/api/v1/sessions', { body: credentials });
      return client.fetchQuery({ ...meQuery, staleTime: 0 });
    },
  });
}

const OPEN_TO_ALL: readonly unknown[] = [keys.me[0], keys.demonstration[0]];

/** Once nobody is signed in, what the last person has read here is forgotten. */
export function useForgetting(me: Me | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!me) client.removeQueries({ predicate: ({ queryKey }) => !OPEN_TO_ALL.includes(queryKey[0]) });
  }, [client, me]);
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    // The page is left first: what it would still ask for would be refused once the session has ended.
    mutationFn: () => {
      client.setQueryData(keys.me, null);
      dropRequests();
      return api.DELETE('/api/v1/sessions/current');
    },
    // The server was away: whether the session has ended is for it to say.
    onError: () => client.invalidateQueries({ queryKey: keys.me }),
  });
}
