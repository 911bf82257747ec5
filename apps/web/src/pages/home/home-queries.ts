import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

/** How many tasks the plan prints; those derived from its duties are not among them. */
export const taskCountQuery = queryOptions({
  queryKey: ['tasks', 'count'],
  queryFn: async () => (await bodyOf(api.GET('/api/v1/tasks', { params: { query: { 'filter[derived]': 'false', pageSize: 1 } } }))).page.total,
  staleTime: 600_000,
});

type ObligationFilter = { 'filter[status]'?: string; 'filter[class]'?: 'REPORT' | 'TASK' | 'RETURNED_REPORT'; sort?: string; pageSize: number };

/** Obligations in the person's scope, with the total beyond the page. */
export const obligationsQuery = (query: ObligationFilter) => queryOptions({
  queryKey: keys.obligationList(query),
  queryFn: () => bodyOf(api.GET('/api/v1/obligations', { params: { query } })),
});

export const overdueQuery = (pageSize: number) => obligationsQuery({ 'filter[status]': 'OVERDUE', sort: 'dueAt,agency', pageSize });
export const openQuery = (pageSize: number) => obligationsQuery({ 'filter[status]': 'OPEN,OVERDUE', sort: 'dueAt,code', pageSize });

/** The next report that somebody in the person's scope still owes. */
export const nextReportQuery = obligationsQuery({ 'filter[class]': 'REPORT', 'filter[status]': 'OPEN', sort: 'dueAt', pageSize: 1 });

/** Of the period's reports in the person's scope: how many there are, and how many have been sent. */
export const periodProgressQuery = (period: string) => queryOptions({
  queryKey: keys.reportList({ period, progress: true }),
  queryFn: async () => {
    const count = async (status?: string) =>
      (await bodyOf(api.GET('/api/v1/reports', { params: { query: { 'filter[period]': period, pageSize: 1, ...(status && { 'filter[status]': status }) } } }))).page.total;
    const [all, sent] = await Promise.all([count(), count('SUBMITTED,ACCEPTED')]);
    return { all, sent };
  },
});
