import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SYSTEM, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { Actor, ApiItem, ApiProblem, holds, IfMatch, itemOf, NotFound, VersionConflict, WithETag, type Item } from '@cchc/service-kit';
import { emailAddressOf } from '../domain/email-address.js';
import { ContactPointRepository, type ContactPoint } from '../persistence/contact-point.repository.js';
import { ownScope } from '../persistence/own-scope.js';
import { ContactPointDto, PersonParam, SaveContactPointDto } from './contact-points.dto.js';

/** A person's own address, or anybody's for an administrator; others' do not exist for one. */
@ApiTags('Địa chỉ nhận thư')
@Controller('contact-points')
export class ContactPointsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contacts: ContactPointRepository,
  ) {}

  @Get(':personId')
  @ApiOperation({ summary: 'Địa chỉ nhận thư của một người' })
  @ApiItem(ContactPointDto)
  @WithETag()
  @ApiProblem('not-found')
  one(@Param() { personId }: PersonParam, @Actor() actor: Actor): Promise<Item<ContactPointDto>> {
    return this.work.run(async (tx) => itemOf(await this.find(tx, personId)), { scope: scopeFor(actor, personId) });
  }

  @Put(':personId')
  @ApiOperation({ summary: 'Đổi địa chỉ nhận thư' })
  @ApiItem(ContactPointDto)
  @WithETag()
  @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  save(
    @Param() { personId }: PersonParam,
    @Body() body: SaveContactPointDto,
    @IfMatch() version: number,
    @Actor() actor: Actor,
  ): Promise<Item<ContactPointDto>> {
    const email = emailAddressOf(body.email);
    return this.work.run(async (tx) => {
      const known = await this.find(tx, personId);
      if (!(await this.contacts.save(tx, personId, email, version, actor.personId))) throw new VersionConflict(known.version);
      return itemOf(await this.find(tx, personId));
    }, { scope: scopeFor(actor, personId) });
  }

  private async find(tx: Transaction, personId: string): Promise<ContactPoint> {
    const found = await this.contacts.find(tx, personId);
    if (!found) throw new NotFound('Không tìm thấy người dùng.');
    return found;
  }
}

function scopeFor(actor: Actor, personId: string): Scope {
  if (holds(actor, 'ADMINISTRATOR')) return SYSTEM;
  if (actor.personId !== personId) throw new NotFound('Không tìm thấy người dùng.');
  return ownScope(actor);
}
