import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import type { ObligationFilter } from './obligation-filter.js';

export type Obligation = Schema<'ObligationDto'>;

/** As many as one page holds; what is beyond is said, and found by the filters. */
const MOST = 500;

/** What is still owed, or (`done`) what was done, newest first. */
export const obligationsQuery = ({ agency, class: kind, q }: ObligationFilter, done: boolean) => {
  const query = {
    pageSize: MOST, sort: done ? '-metAt' : 'dueAt,code,agency', 'filter[status]': done ? 'MET,LATE' : 'OPEN,OVERDUE',
    ...(agency && { 'filter[agency]': agency }), ...(kind && { 'filter[class]': kind }), ...(q && { q }),
  };
  return queryOptions({
    queryKey: keys.obligationList(query),
    queryFn: () => bodyOf(api.GET('/api/v1/obligations', { params: { query } })),
  });
};

export const obligationQuery = (id: string) => queryOptions({
  queryKey: keys.obligation(id),
  queryFn: () => itemOf(api.GET('/api/v1/obligations/{id}', { params: { path: { id } } })),
});
