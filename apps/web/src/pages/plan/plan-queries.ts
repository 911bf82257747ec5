import { queryOptions } from '@tanstack/react-query';
import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type Task = Schema<'TaskDto'>;

export const planQuery = (year: number) => queryOptions({
  queryKey: keys.plan(year),
  queryFn: () => itemOf(api.GET('/api/v1/plans/{year}', { params: { path: { year: String(year) } } })),
  staleTime: 600_000,
});

/** The tasks that the plan prints, in its order. */
export const tasksQuery = (year: number) => queryOptions({
  queryKey: keys.tasks(year),
  queryFn: async () => (await bodyOf(api.GET('/api/v1/tasks', { params: { query: { 'filter[year]': String(year), 'filter[derived]': 'false', pageSize: 500 } } }))).data,
  staleTime: 600_000,
});
