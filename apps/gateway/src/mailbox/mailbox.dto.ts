import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { WholeNumber } from '@cchc/service-kit';

/** Newest first. */
export class MailListQuery {
  @WholeNumber() @IsInt() @Min(1) @Max(1_000_000) page: number = 1;
  @WholeNumber() @IsInt() @Min(1) @Max(500) pageSize: number = 50;
}

export class MailSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty() from!: string;
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty() subject!: string;
  @ApiProperty() size!: number;
}

export class MailDto extends MailSummaryDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) headers!: Record<string, string>;
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
  @ApiProperty({ type: String, nullable: true }) html!: string | null;
}
