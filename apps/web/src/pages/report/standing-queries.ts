import { ApiProblem, bodyOf, itemOf } from '@cchc/api-client';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export interface Whose {
  agencyCode: string;
  year: number;
  rankingGroup: 'DEPARTMENT' | 'DISTRICT';
}

/** Where an agency stands: its provisional index, and its rank when agencies may see it. */
export interface Standing {
  index: string;
  rank: number | null;
  of: number;
  /** The business instant of what the card rests on; null before anything counted. */
  asOf: string | null;
}

/** An agency's standing as it is now; null where the person may not see the card. */
export const standingQuery = ({ agencyCode, year, rankingGroup }: Whose) => queryOptions({
  queryKey: [...keys.scorecards, year, agencyCode, 'standing'],
  queryFn: async (): Promise<Standing | null> => {
    const card = await itemOf(api.GET('/api/v1/scorecards/{agency}', { params: { path: { agency: agencyCode }, query: { year } } })).catch(nothing);
    if (!card) return null;
    const board = await bodyOf(api.GET('/api/v1/rankings', { params: { query: { year, group: rankingGroup } } })).catch(nothing);
    const row = board?.data.find((one) => one.agencyCode === agencyCode);
    return { index: card.index, rank: row?.rank ?? null, of: board?.page.total ?? 0, asOf: card.asOf?.instant ?? null };
  },
});

export const standingOf = (queries: QueryClient, whose: Whose): Promise<Standing | null> =>
  queries.fetchQuery({ ...standingQuery(whose), staleTime: 0 }).catch(() => null);

function nothing(error: unknown): null {
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 403)) return null;
  throw error;
}
