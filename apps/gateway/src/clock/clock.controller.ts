import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiOperation, ApiTags } from '@nestjs/swagger';
import { localDateOf, TIME_ZONE } from '@cchc/kernel';
import { ApiItem, InjectApi, itemOf, type Item } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import { ForTokens } from '../access/for-tokens.js';
import { GatewayConfig } from '../gateway.config.js';

export class ClockDto {
  @ApiProperty({ format: 'date-time', description: 'Giờ nghiệp vụ' }) now!: string;
  @ApiProperty({ format: 'date', example: '2021-03-08' }) today!: string;
  @ApiProperty({ example: TIME_ZONE }) timeZone!: string;
  @ApiProperty({ enum: ['development', 'production'] }) profile!: string;
}

@ApiTags('Thời gian')
@ForTokens('any')
@Controller('api/v1/clock')
export class ClockController {
  constructor(@InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  /** Business time: what decides on time or late, and in a demonstration stands in 2021. */
  @Get()
  @ApiOperation({ summary: 'Giờ nghiệp vụ' })
  @ApiItem(ClockDto)
  async read(): Promise<Item<ClockDto>> {
    const [{ now }] = await this.database.query<[{ now: Date }]>('SELECT clock.business_now() AS now');
    return itemOf({ now: now.toISOString(), today: localDateOf(now), timeZone: TIME_ZONE, profile: this.config.CCHC_PROFILE });
  }
}
