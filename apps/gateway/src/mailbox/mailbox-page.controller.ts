import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Forbidden, holds, IdParam, Problem, Public } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Door } from '../access/door.js';
import { sendPage, templateOf } from '../pages/templates.js';
import { Mailbox, type Mail, type MailList } from './mailbox.js';
import { MailListQuery } from './mailbox.dto.js';

type Listing = MailList & { newer: number | null; older: number | null };

/** Mails are shown as text: what a mail says in HTML never becomes part of this page. */
@ApiExcludeController()
@Public()
@Controller('mailbox')
export class MailboxPageController {
  private readonly listPage = templateOf<Listing>('mailbox');
  private readonly mailPage = templateOf<Mail>('mail');

  constructor(private readonly mailbox: Mailbox, private readonly door: Door) {}

  @Get()
  async list(@Query() { page, pageSize }: MailListQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!(await this.admit(request, reply))) return;
    const mails = await this.mailbox.list(page, pageSize);
    const older = page * pageSize < mails.page.total ? page + 1 : null;
    sendPage(reply, this.listPage({ ...mails, newer: page > 1 ? page - 1 : null, older }));
  }

  @Get(':id')
  async one(@Param() { id }: IdParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!(await this.admit(request, reply))) return;
    sendPage(reply, this.mailPage(await this.mailbox.one(id)));
  }

  /** A stranger is sent to log in, as a person expects of a page; the API beside it answers 401. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    try {
      const { actor } = await this.door.identify(request);
      if (actor.via !== 'session' || !holds(actor, 'ADMINISTRATOR')) throw new Forbidden();
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      void reply.redirect(`/?tiep=${encodeURIComponent(request.url)}`, 302);
      return false;
    }
  }
}
