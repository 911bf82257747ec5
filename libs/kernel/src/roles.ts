/** What a person may be in an agency. HOME_AFFAIRS is the staff of Sở Nội vụ who steer the plan. */
export const ROLES = ['OFFICER', 'HEAD', 'HOME_AFFAIRS', 'APPRAISER', 'COUNCIL', 'LEADER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

export type RankingGroup = 'DEPARTMENT' | 'DISTRICT';

/** A role held in an agency. */
export interface Membership {
  agencyCode: string;
  role: Role;
}
