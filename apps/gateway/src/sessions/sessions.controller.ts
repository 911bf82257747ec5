import { Body, Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, IdParam, itemOf, NoContent, Public, type Item } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from '../access/callers.js';
import { PrincipalQuery } from '../access/principal.query.js';
import { giveSessionCookie, takeSessionCookie } from '../access/session-cookie.js';
import { GatewayConfig } from '../gateway.config.js';
import { OpenSessionHandler } from './open-session.handler.js';
import { OpenedSessionDto, OpenSessionDto, SessionDto } from './session.dto.js';
import { SessionRepository } from './session.repository.js';

@ApiTags('Phiên đăng nhập')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly opening: OpenSessionHandler,
    private readonly sessions: SessionRepository,
    private readonly callers: Callers,
    private readonly principals: PrincipalQuery,
    private readonly config: GatewayConfig,
  ) {}

  /** Logs in. The secret travels in the cookie only, never in the body. */
  @Post()
  @Public()
  @ApiOperation({ summary: 'Đăng nhập', security: [] })
  @ApiItem(OpenedSessionDto, 201)
  @ApiProblem('unauthenticated', 'too-many-requests')
  async open(
    @Body() { username, password }: OpenSessionDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Item<OpenedSessionDto>> {
    const userAgent = request.headers['user-agent'] ?? '';
    const opened = await this.opening.execute({ username, password, network: this.callers.networkOf(request), userAgent });
    giveSessionCookie(reply, opened.secret, opened.expiresAt, this.config.production);
    const { actor } = (await this.principals.bySession(opened.secret))!;
    const { personId, displayName, memberships } = actor;
    return itemOf({ id: opened.id, expiresAt: opened.expiresAt.toISOString(), personId, displayName, memberships });
  }

  @Get()
  @ApiOperation({ summary: 'Các phiên đăng nhập của người dùng' })
  @ApiList(SessionDto)
  async own(@Actor() { personId }: Actor, @Req() request: FastifyRequest): Promise<Item<SessionDto[]>> {
    return itemOf(await this.sessions.ofPerson(personId, request.principal!.sessionId!));
  }

  /** Logs out. */
  @Delete('current')
  @ApiOperation({ summary: 'Đăng xuất' })
  @NoContent()
  async endCurrent(@Actor() { personId }: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(personId, request.principal!.sessionId!);
    takeSessionCookie(reply, this.config.production);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Kết thúc một phiên đăng nhập' })
  @NoContent()
  @ApiProblem('not-found')
  async end(@Param() { id }: IdParam, @Actor() { personId }: Actor): Promise<void> {
    await this.sessions.end(personId, id);
  }
}
