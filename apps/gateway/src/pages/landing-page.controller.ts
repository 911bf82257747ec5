import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InjectApi, Public } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway.config.js';
import { sendPage, templateOf } from './templates.js';

interface DemoCard {
  username: string;
  displayName: string;
  role: string;
  agency: string;
}

interface Landing {
  demo: DemoCard[];
  mailbox: boolean;
}

const ROLE_NAMES: Readonly<Record<string, string>> = {
  OFFICER: 'Cán bộ', HEAD: 'Thủ trưởng', HOME_AFFAIRS: 'Sở Nội vụ', APPRAISER: 'Thẩm định', COUNCIL: 'Hội đồng thẩm định',
  LEADER: 'Lãnh đạo UBND tỉnh', ADMINISTRATOR: 'Quản trị',
};

@ApiExcludeController()
@Public()
@Controller()
export class LandingPageController {
  private readonly page = templateOf<Landing>('landing');

  constructor(@InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  @Get()
  async landing(@Res() reply: FastifyReply): Promise<void> {
    // In production nobody is told which accounts there are.
    const demo = this.config.production ? [] : await this.demoCards();
    sendPage(reply, this.page({ demo, mailbox: this.config.MAILBOX_URL !== undefined }));
  }

  private async demoCards(): Promise<DemoCard[]> {
    const cards = await this.database.query<DemoCard[]>(
      `SELECT a.username, p.display_name AS "displayName", m.role, g.short_name AS agency
         FROM directory.accounts a JOIN directory.people p ON p.id = a.person_id
         JOIN directory.memberships m ON m.person_id = p.id JOIN directory.agencies g ON g.code = m.agency_code
        WHERE a.demo_order IS NOT NULL ORDER BY a.demo_order`);
    return cards.map((card) => ({ ...card, role: ROLE_NAMES[card.role] ?? card.role }));
  }
}
