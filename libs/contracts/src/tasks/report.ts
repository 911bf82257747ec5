import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { IsCode } from '../shapes.js';

/** Which report a fact is about: one agency, one reporting period. */
export class ReportReference {
  @IsUUID() reportId!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsCode() agencyCode!: string;
}
