import type { LocalDate } from '@cchc/kernel';

export type AgencyLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** An agency as the directory keeps it. */
export interface AgencyRow {
  code: string;
  name: string;
  shortName: string;
  level: AgencyLevel;
  kind: string;
  parent: string | null;
  rankingGroup: 'DEPARTMENT' | 'DISTRICT' | 'COMMUNE' | null;
  inRanking: boolean;
  emulationBlock: string | null;
  emulationBlockName: string | null;
  emulationBlockAssumed: boolean | null;
  officialCode: string | null;
  validFrom: LocalDate | null;
  /** The first day on which it is no more. */
  validTo: LocalDate | null;
  /** Who carries on what an agency that ended leaves. */
  successor: string | null;
  endReason: string | null;
  endLegalBasis: string | null;
  source: string;
  note: string | null;
  version: number;
}
