import { foldText } from '@cchc/kernel';
import type { AgencyRow } from '../agencies/agency.row.js';

/** data/agencies.json, as far as the directory keeps it. */
export interface AgencyFile {
  emulationBlocks: { code: string; name: string; rankingGroup: string; assumed: boolean }[];
  agencies: (Omit<AgencyRow, 'source' | 'note' | 'version' | 'successor' | 'endReason' | 'endLegalBasis'> & { gsoName?: string; provenance: { source: string; note?: string } })[];
}

export function agencyOf({ provenance, ...agency }: AgencyFile['agencies'][number]): AgencyRow {
  return { ...agency, source: provenance.source, note: provenance.note ?? null, successor: null, endReason: null, endLegalBasis: null, version: 1 };
}

/** What a search may hit: the names, and the statistics office's spelling of them. */
export const searchTextOf = (agency: AgencyFile['agencies'][number]): string =>
  foldText([agency.code, agency.name, agency.shortName, agency.gsoName].filter(Boolean).join(' | '));
