import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { api } from './client.js';
import { keys } from './keys.js';

/** What several pages ask. A page's own questions stand beside the page. */

export type Me = Schema<'MeDto'>;
export type Group = 'DEPARTMENT' | 'DISTRICT';

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await itemOf(api.GET('/api/v1/me'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** Business time, with the moment of this computer at which it was read. */
export const clockQuery = queryOptions({
  queryKey: keys.clock,
  queryFn: async () => ({ ...(await itemOf(api.GET('/api/v1/clock'))), readAt: Date.now() }),
  refetchInterval: 15_000,
});

export const demonstrationQuery = queryOptions({
  queryKey: keys.demonstration,
  queryFn: () => itemOf(api.GET('/api/v1/demonstration')),
  staleTime: Infinity,
});

/** The year whose plan is carried out: the newest plan that has begun. */
export const planYearQuery = queryOptions({
  queryKey: keys.plans,
  queryFn: async (): Promise<number> => {
    const [plans, { today }] = await Promise.all([itemOf(api.GET('/api/v1/plans')), itemOf(api.GET('/api/v1/clock'))]);
    const years = plans.map(({ year }) => year).sort((a, b) => a - b);
    return years.findLast((year) => year <= Number(today.slice(0, 4))) ?? years[0] ?? Number(today.slice(0, 4));
  },
  staleTime: 600_000,
});

export const periodsQuery = queryOptions({
  queryKey: keys.periods,
  queryFn: () => itemOf(api.GET('/api/v1/reporting-periods')),
  staleTime: 600_000,
});

/** The agencies that are ranked, by code. */
export const agenciesQuery = queryOptions({
  queryKey: keys.agencies,
  queryFn: async () => {
    const { data } = await bodyOf(api.GET('/api/v1/agencies', { params: { query: { pageSize: 500 } } }));
    return new Map(data.map((agency) => [agency.code, agency]));
  },
  staleTime: 600_000,
});

export const targetsQuery = queryOptions({
  queryKey: keys.targets,
  queryFn: async () => (await bodyOf(api.GET('/api/v1/targets'))).data,
});

export const rankingQuery = (year: number, group: Group) => queryOptions({
  queryKey: keys.ranking(year, group),
  queryFn: () => bodyOf(api.GET('/api/v1/rankings', { params: { query: { year, group } } })),
});
