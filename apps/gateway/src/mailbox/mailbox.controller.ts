import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiPage, ApiProblem, IdParam, itemOf, Roles, type Item, type Page } from '@cchc/service-kit';
import { Mailbox } from './mailbox.js';
import { MailDto, MailListQuery, MailSummaryDto } from './mailbox.dto.js';

@ApiTags('Hộp thư thử nghiệm')
@Roles('ADMINISTRATOR')
@Controller('api/v1/mailbox/messages')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  @ApiOperation({ summary: 'Thư trong hộp thư thử nghiệm' })
  @ApiPage(MailSummaryDto)
  @ApiProblem('not-found')
  list(@Query() { page, pageSize }: MailListQuery): Promise<Page<MailSummaryDto>> {
    return this.mailbox.list(page, pageSize);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một thư trong hộp thư thử nghiệm' })
  @ApiItem(MailDto)
  @ApiProblem('not-found')
  async one(@Param() { id }: IdParam): Promise<Item<MailDto>> {
    return itemOf(await this.mailbox.one(id));
  }
}
