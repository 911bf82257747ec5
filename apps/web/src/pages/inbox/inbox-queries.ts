import { bodyOf, type Schema } from '@cchc/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type InboxItem = Schema<'InboxItemDto'>;

/** A page of one's own notices; `unread` counts all that are unread, on whatever page. */
export interface InboxPage {
  data: InboxItem[];
  page: Schema<'PageInfo'>;
  unread: number;
}

export const ON_A_PAGE = 20;

export const inboxQuery = (page: number, unreadOnly: boolean) => queryOptions({
  queryKey: [...keys.inbox, page, unreadOnly],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/inbox', {
    params: { query: { page, pageSize: ON_A_PAGE, ...(unreadOnly && { 'filter[read]': 'false' as const }) } },
  }))) as InboxPage,
});

const unreadQuery = queryOptions({
  queryKey: [...keys.inbox, 'unread'],
  queryFn: async () => ((await bodyOf(api.GET('/api/v1/inbox', { params: { query: { pageSize: 1 } } }))) as InboxPage).unread,
  refetchInterval: 30_000,
});

/** How many of one's notices are unread; 0 while it is not known. */
export const useUnreadCount = (): number => useQuery(unreadQuery).data ?? 0;
