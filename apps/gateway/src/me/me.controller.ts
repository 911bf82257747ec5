import { Body, Controller, Get, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, itemOf, NoContent, type Item } from '@cchc/service-kit';
import type { FastifyRequest } from 'fastify';
import { Callers } from '../access/callers.js';
import { ForTokens } from '../access/for-tokens.js';
import { ChangePasswordHandler } from './change-password.handler.js';
import { ChangePasswordDto, MeDto } from './me.dto.js';

@ApiTags('Tài khoản của tôi')
@Controller('api/v1/me')
export class MeController {
  constructor(private readonly callers: Callers, private readonly changePassword: ChangePasswordHandler) {}

  @Get()
  @ApiOperation({ summary: 'Người đang đăng nhập' })
  @ForTokens('any')
  @ApiItem(MeDto)
  me(@Actor() { personId, displayName, username, memberships, agencies, via, tokenScopes }: Actor): Item<MeDto> {
    return itemOf({ personId, displayName, username, memberships, agencies, via, ...(tokenScopes && { tokenScopes }) });
  }

  @Put('password')
  @ApiOperation({ summary: 'Đổi mật khẩu' })
  @NoContent()
  @ApiProblem('validation-failed', 'too-many-requests')
  async password(@Body() body: ChangePasswordDto, @Actor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    await this.changePassword.execute(actor, request.principal!.sessionId!, this.callers.networkOf(request), body);
  }
}
