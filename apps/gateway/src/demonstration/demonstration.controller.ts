import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, InjectApi, itemOf, Public, type Item } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway.config.js';
import { DemonstrationDto, type DemoAccountDto } from './demonstration.dto.js';

@ApiTags('Trình diễn')
@Controller('api/v1/demonstration')
export class DemonstrationController {
  constructor(@InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  /** What a newcomer may try, in development. In production nobody is told which accounts there are. */
  @Get()
  @Public()
  @ApiOperation({ summary: 'Các tài khoản trình diễn', security: [] })
  @ApiItem(DemonstrationDto)
  async read(): Promise<Item<DemonstrationDto>> {
    const { production, DEMO_PASSWORD, MAILBOX_URL } = this.config;
    const mailbox = MAILBOX_URL !== undefined;
    if (production) return itemOf({ accounts: [], password: null, mailbox });
    return itemOf({ accounts: await this.accounts(), password: DEMO_PASSWORD ?? null, mailbox });
  }

  private accounts(): Promise<DemoAccountDto[]> {
    return this.database.query<DemoAccountDto[]>(
      `SELECT a.username, p.display_name AS "displayName", m.role, g.code AS "agencyCode", g.short_name AS "agencyName"
         FROM directory.accounts a JOIN directory.people p ON p.id = a.person_id
         JOIN directory.memberships m ON m.person_id = p.id JOIN directory.agencies g ON g.code = m.agency_code
        WHERE a.demo_order IS NOT NULL ORDER BY a.demo_order`);
  }
}
