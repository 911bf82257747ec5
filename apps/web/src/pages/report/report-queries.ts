import { queryOptions } from '@tanstack/react-query';
import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type ReportSummary = Schema<'ReportSummaryDto'>;
export type ReportEvent = Schema<'ReportEventDto'>;

const path = (id: string) => ({ params: { path: { id } } });

/** The form as the server holds it; never fetched again by itself while a person types into it. */
export const formQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'form'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}/form', path(key))),
  staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false,
});

export const reportQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'summary'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}', path(key))),
});

export const historyQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'history'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}/history', path(key))),
});

/** The year's template has what a form leaves out: how a rate is computed, and the indicators of the other group. */
export const templateQuery = (year: number) => queryOptions({
  queryKey: keys.template(year),
  queryFn: () => itemOf(api.GET('/api/v1/report-templates/{year}', { params: { path: { year } } })),
  staleTime: Infinity,
});

/** The agency's report of the period before, when it was sent; null when there is none. */
export const previousQuery = (report: ReportSummary) => queryOptions({
  queryKey: [...keys.report(report.key), 'previous'],
  queryFn: async () => {
    const query = { 'filter[agency]': report.agencyCode, sort: '-dueAt' };
    const { data } = await bodyOf(api.GET('/api/v1/reports', { params: { query } }));
    const before = data.find((other) => other.dueAt < report.dueAt && other.revision > 0);
    return before ? itemOf(api.GET('/api/v1/reports/{id}', path(before.id))) : null;
  },
  staleTime: Infinity,
});
