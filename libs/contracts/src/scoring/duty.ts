import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsCode } from '../shapes.js';

export const DUTY_CLASSES = ['SELF_ASSESSMENT', 'APPRAISAL', 'COUNCIL_APPRAISAL', 'EXPLANATION'] as const;
export type DutyClass = (typeof DUTY_CLASSES)[number];

/** What an agency owes in the yearly scoring, in the words of tasks' obligations. `code` names the work of the year (2021-TDG, 2021-TD1), or the leaf to be explained. */
export class DutyReference {
  @IsUUID() obligationId!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsIn(DUTY_CLASSES) class!: DutyClass;
  @IsCode() code!: string;
  @IsCode() agencyCode!: string;
}
