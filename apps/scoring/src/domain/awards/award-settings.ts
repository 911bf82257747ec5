import { DomainError, type FieldError, type LocalDate } from '@cchc/kernel';

/** "…được nhận Bằng khen tập thể và xếp hạng nhất các Khối thi đua": the plan's "và" asks for both, or for either. */
export const INDIVIDUAL_RULES = ['AND', 'OR'] as const;
export type IndividualRule = (typeof INDIVIDUAL_RULES)[number];

/** Against "hình thức, tràn lan". Null: no limit. */
export interface Caps {
  collectives: number | null;
  /** Of a ranking group's agencies, rounded down. */
  collectivePercent: number | null;
  individuals: number | null;
  individualsPerAgency: number | null;
}

/** The heads of the documents: the people's committee, the department that submits, the place of the date. */
export interface Letterhead {
  superior: string;
  issuer: string;
  place: string;
}

/** What a year's awards go by; data, which the province replaces. */
export interface AwardSettings {
  /** The band that a collective must have. */
  band: string;
  individualRule: IndividualRule;
  /** Whose people advise for the province as a whole. */
  advisingAgencies: readonly string[];
  /** Within which heads nominate; the last day counts. */
  firstDay: LocalDate;
  lastDay: LocalDate;
  caps: Caps;
  letterhead: Letterhead;
}

class AwardSettingsInvalid extends DomainError {
  readonly slug = 'award-settings-invalid';
  readonly title = 'Thiết lập khen thưởng chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/** Throws AwardSettingsInvalid. */
export function checkAwardSettings({ firstDay, lastDay }: AwardSettings): void {
  if (lastDay < firstDay) throw new AwardSettingsInvalid([{ pointer: '/lastDay', slug: 'ends-before-it-begins', message: 'Ngày cuối không được trước ngày đầu.' }]);
}
