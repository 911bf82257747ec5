import type { Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { RunningScoring } from '../running-scoring.features.js';
import type { AssignmentDto, CellDto } from './appraisal.dto.js';

type Who = Record<string, Role>;

const APPRAISERS: Who[] = [...['SNV', 'STP', 'VPUBND', 'STC', 'STTTT', 'SKHCN'].map((code): Who => ({ [code]: 'APPRAISER' })), { 'UBND-TINH': 'COUNCIL' }];

/** Everybody accepts what has a value, and finds that the rest does not apply. */
export async function decideAll(scoring: RunningScoring): Promise<void> {
  for (const who of APPRAISERS) {
    await scoring.send('POST', '/appraisals/acceptance', who, { body: { year: 2021 } });
    const assigned = (await scoring.get('/appraisals/assignments?year=2021', who)).json<{ data: AssignmentDto[] }>().data.filter(({ decided, cells }) => decided < cells);
    const grids = await Promise.all(assigned.map(async ({ leaf }) => (await scoring.get(`/appraisals?year=2021&leaf=${leaf}`, who)).json<{ data: CellDto[] }>().data));
    const decisions = grids.flat().filter(({ mine, decided }) => mine && !decided).map(({ agencyCode, leaf, version }) => ({ agencyCode, leaf, version, score: { notApplicable: true }, reason: 'Không phát sinh.' }));
    if (decisions.length > 0) await scoring.send('POST', '/appraisals/decisions', who, { body: { year: 2021, decisions } });
  }
}

/** Locks the campaign, or resolves to why not, once nothing is on its way any more. */
export const lockCampaign = (scoring: RunningScoring): Promise<string> => eventually('every score has its place in the log', async () => {
  const said = await scoring.told('POST', '/campaigns/2021/lock', { SNV: 'HOME_AFFAIRS' });
  if (said === 'scores-on-their-way') throw new Error(said);
  return said;
});
