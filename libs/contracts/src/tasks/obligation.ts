import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsCode } from '../shapes.js';

export const OBLIGATION_CLASSES = ['REPORT', 'TASK', 'RETURNED_REPORT'] as const;
export type ObligationClass = (typeof OBLIGATION_CLASSES)[number];

/** Which obligation a fact is about: one agency owes one thing. `code` is a period (2021-Q1) or a task (NV-1.01, NVC-01). */
export class ObligationReference {
  @IsUUID() obligationId!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsIn(OBLIGATION_CLASSES) class!: ObligationClass;
  @IsCode() code!: string;
  @IsCode() agencyCode!: string;
}
