import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Roles } from '@cchc/service-kit';
import { AllParkedMessagesQuery, AllParkedPageDto, type AllParkedPage } from './all-parked-messages.dto.js';
import { AllParkedMessages } from './all-parked-messages.js';

@ApiTags('Thông điệp đỗ')
@Controller('api/v1/parked-messages')
export class AllParkedMessagesController {
  constructor(private readonly all: AllParkedMessages) {}

  @Get()
  @Roles('ADMINISTRATOR')
  @ApiOperation({ summary: 'Thông điệp đỗ của mọi dịch vụ, mới nhất trước' })
  @ApiOkResponse({ type: AllParkedPageDto })
  list(@Query() query: AllParkedMessagesQuery, @Actor() actor: Actor): Promise<AllParkedPage> {
    return this.all.list(query, actor);
  }
}
