import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ParkedMessageDto, ParkedMessageListQuery, type Page } from '@cchc/service-kit';
import { SERVICES } from '../gateway.config.js';

export const PARKING_SERVICES = ['gateway', ...SERVICES] as const;
export type ParkingService = (typeof PARKING_SERVICES)[number];

export class AllParkedMessagesQuery extends ParkedMessageListQuery {
  @ApiPropertyOptional({ enum: PARKING_SERVICES, description: 'Dịch vụ' })
  @IsOptional() @IsIn(PARKING_SERVICES)
  'filter[service]'?: ParkingService;
}

/** The list of several services; those that did not answer are named. */
export interface AllParkedPage extends Page<ParkedMessageDto> {
  unavailable: ParkingService[];
}

class PageOfAllDto {
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
  @ApiProperty() total!: number;
}

export class AllParkedPageDto {
  @ApiProperty({ type: [ParkedMessageDto] }) data!: ParkedMessageDto[];
  @ApiProperty() page!: PageOfAllDto;
  @ApiProperty({ enum: PARKING_SERVICES, isArray: true, description: 'Các dịch vụ chưa trả lời, nên chưa có trong danh sách' }) unavailable!: ParkingService[];
}
