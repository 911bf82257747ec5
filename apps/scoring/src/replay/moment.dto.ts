import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Asks for the past: as of an instant, of a position in the log, or of both. */
export class MomentRequest {
  @ApiPropertyOptional({ format: 'date-time', example: '2021-06-15T08:00:00Z', description: 'Xem lại tại một thời điểm đã qua (ISO 8601 có múi giờ)' })
  @IsOptional() @Matches(INSTANT, { message: 'Phải là thời điểm ISO 8601 có múi giờ.' }) asOf?: string;

  @ApiPropertyOptional({ example: '1048', description: 'Xem lại tại một vị trí trong nhật ký sự kiện; cùng asOf: các sự kiện đến vị trí này, xét hạn tại thời điểm đó' })
  @IsOptional() @Matches(/^[1-9]\d{0,17}$/, { message: 'Phải là một vị trí trong nhật ký.' }) position?: string;
}

export const asksForPast = ({ asOf, position }: MomentRequest): boolean => asOf !== undefined || position !== undefined;
