import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { Fact } from '../fact.js';
import { IsCode, IsDay } from '../shapes.js';

/** An agency exists, or its particulars changed. The newest version is the whole truth about it. */
@Fact('directory.agency.registered.v1')
export class AgencyRegisteredV1 {
  static readonly type: string;
  @IsCode() code!: string;
  @MaxLength(300) name!: string;
  @MaxLength(300) shortName!: string;
  @IsIn(['PROVINCE', 'DISTRICT', 'COMMUNE']) level!: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  @IsCode() kind!: string;
  @IsOptional() @IsCode() parent!: string | null;
  @IsOptional() @IsIn(['DEPARTMENT', 'DISTRICT']) rankingGroup!: RankingGroup | null;
  @IsOptional() @IsCode() emulationBlock!: string | null;
  @IsBoolean() inRanking!: boolean;
  @IsOptional() @IsDay() validFrom!: string | null;
  /** The first day on which it is no more. */
  @IsOptional() @IsDay() validTo!: string | null;
  /** Who carries on what an abolished agency leaves; null where nobody does. */
  @IsOptional() @IsCode() successor?: string | null;
  @IsOptional() @IsString() @MaxLength(1000) endReason?: string | null;
}
