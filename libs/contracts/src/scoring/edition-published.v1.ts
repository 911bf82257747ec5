import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Fact } from '../fact.js';
import { IsInstant } from '../shapes.js';

/** Sở Nội vụ published the official ranking of a year, or a correction of it: from number 2 on there is a reason. */
@Fact('scoring.edition.published.v1')
export class EditionPublishedV1 {
  static readonly type: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsInt() @Min(1) @Max(9_999) number!: number;
  /** SHA-256 of the edition's canonical JSON, in hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/) hash!: string;
  @IsOptional() @IsString() @Length(1, 10_000) reason!: string | null;
  /** How many agencies it ranks. */
  @IsInt() @Min(1) @Max(1_000_000) agencies!: number;
  @IsInstant() publishedAt!: string;
}
