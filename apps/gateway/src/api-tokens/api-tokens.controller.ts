import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, IdParam, itemOf, NoContent, type Item } from '@cchc/service-kit';
import { ApiTokenDto, CreateApiTokenDto, NewApiTokenDto } from './api-token.dto.js';
import { ApiTokenRepository } from './api-token.repository.js';
import { CreateApiTokenHandler } from './create-api-token.handler.js';

/** Only people make tokens: a token that could make tokens would outlive its own revocation. */
@ApiTags('Mã truy cập')
@Controller('api/v1/api-tokens')
export class ApiTokensController {
  constructor(private readonly creation: CreateApiTokenHandler, private readonly tokens: ApiTokenRepository) {}

  @Post()
  @ApiOperation({ summary: 'Cấp mã truy cập' })
  @ApiItem(NewApiTokenDto, 201)
  @ApiProblem('forbidden', 'validation-failed')
  async create(@Body() body: CreateApiTokenDto, @Actor() actor: Actor): Promise<Item<NewApiTokenDto>> {
    return itemOf(await this.creation.execute(body, actor));
  }

  @Get()
  @ApiOperation({ summary: 'Các mã truy cập còn hiệu lực mà người dùng quản lý' })
  @ApiList(ApiTokenDto)
  async list(@Actor() actor: Actor): Promise<Item<ApiTokenDto[]>> {
    return itemOf(await this.tokens.seenBy(actor));
  }

  /** Takes effect with the next request, in every replica. */
  @Delete(':id')
  @ApiOperation({ summary: 'Thu hồi mã truy cập' })
  @NoContent()
  @ApiProblem('not-found')
  async revoke(@Param() { id }: IdParam, @Actor() actor: Actor): Promise<void> {
    await this.tokens.revoke(actor, id);
  }
}
