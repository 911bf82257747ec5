import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type Mail = Schema<'MailDto'>;

export const ON_A_PAGE = 25;

/** The mails that a demonstration catches instead of sending, the newest first. */
export const mailsQuery = (page: number) => queryOptions({
  queryKey: [...keys.mailbox, 'page', page],
  queryFn: () => bodyOf(api.GET('/api/v1/mailbox/messages', { params: { query: { page, pageSize: ON_A_PAGE } } })),
  refetchInterval: 10_000,
});

export const mailQuery = (id: string) => queryOptions({
  queryKey: keys.mail(id),
  queryFn: () => itemOf(api.GET('/api/v1/mailbox/messages/{id}', { params: { path: { id } } })),
  staleTime: Infinity,
});
