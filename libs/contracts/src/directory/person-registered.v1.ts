import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ROLES, type Role } from '@cchc/kernel';
import { Fact } from '../fact.js';
import { IsCode } from '../shapes.js';

export class MembershipV1 {
  @IsCode() agencyCode!: string;
  @IsIn(ROLES) role!: Role;
}

/** A person works here, or their roles changed: all memberships of now. No address: those live with notifications. */
@Fact('directory.person.registered.v1')
export class PersonRegisteredV1 {
  static readonly type: string;
  @IsUUID() personId!: string;
  @MaxLength(200) displayName!: string;
  @IsBoolean() active!: boolean;
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => MembershipV1) memberships!: MembershipV1[];
}
