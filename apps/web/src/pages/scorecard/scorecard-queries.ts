import { queryOptions } from '@tanstack/react-query';
import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type Card = Schema<'ExplainedCardDto'>;
export type Field = Schema<'ExplainedFieldDto'>;
export type Criterion = Schema<'ExplainedCriterionDto'>;
export type Leaf = Schema<'ExplainedLeafDto'>;
export type LeafChange = Schema<'LeafChangeDto'>;

export const explanationQuery = (year: number, agency: string) => queryOptions({
  queryKey: keys.explanation(year, agency),
  queryFn: () => itemOf(api.GET('/api/v1/scorecards/{agency}/explanation', { params: { path: { agency }, query: { year } } })),
});

/** The newest changes of points, for what happened lately. */
export const scoreHistoryQuery = (year: number, agency: string) => queryOptions({
  queryKey: keys.scoreHistory(year, agency),
  queryFn: async () => (await bodyOf(api.GET('/api/v1/scorecards/{agency}/history', { params: { path: { agency }, query: { year, pageSize: 50 } } }))).data,
});
