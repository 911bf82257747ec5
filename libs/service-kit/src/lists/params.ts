import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';

/** `:id` */
export class IdParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

/** `:code` — agency, task, period. */
export class CodeParam {
  @ApiProperty({ example: '2021-Q1' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { message: 'Phải là một mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.' })
  code!: string;
}
