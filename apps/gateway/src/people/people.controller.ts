import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiPage, Roles, type Page } from '@cchc/service-kit';
import { PeopleQuery } from './people.query.js';
import { PersonDto, PersonListQuery } from './person.dto.js';

@ApiTags('Người dùng')
@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleQuery) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách người dùng' })
  @Roles('ADMINISTRATOR', 'HEAD')
  @ApiPage(PersonDto)
  list(@Query() query: PersonListQuery, @Actor() actor: Actor): Promise<Page<PersonDto>> {
    return this.people.list(query, actor);
  }
}
