import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, Roles, type Page } from '@cchc/service-kit';
import { AccessEntryDto, AccessLogQueryDto } from './access-log.dto.js';
import { AccessLogQuery } from './access-log.query.js';

@ApiTags('Nhật ký truy cập')
@Controller('api/v1/access-log')
export class AccessLogController {
  constructor(private readonly log: AccessLogQuery) {}

  @Get()
  @ApiOperation({ summary: 'Nhật ký truy cập' })
  @Roles('ADMINISTRATOR')
  @ApiPage(AccessEntryDto)
  list(@Query() query: AccessLogQueryDto): Promise<Page<AccessEntryDto>> {
    return this.log.list(query);
  }
}
