import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsJwk, IsServiceUrl, IsWholeNumber } from './config-validators.js';
import { IsEncryptedInProduction } from './encrypted-urls.js';

export const PROCESS_ROLES = ['http', 'consumers', 'scheduler'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** What every service is told by its environment. Property names are the names of the variables; a service extends it. */
export class ServiceConfig {
  @IsIn(['development', 'production'])
  CCHC_PROFILE: 'development' | 'production' = 'production';

  @Matches(/^(http|consumers|scheduler)(,(http|consumers|scheduler))*$/, { message: 'must list http, consumers, scheduler' })
  ROLES: string = PROCESS_ROLES.join(',');

  @Matches(/^[\w.:-]+$/)
  HOST: string = '127.0.0.1';

  @IsWholeNumber(0, 65_535)
  PORT!: number;

  /** Where health, metrics and the raw API are answered when not at PORT (0: a free one). Needed where the public reaches PORT. */
  @IsOptional()
  @IsWholeNumber(0, 65_535)
  OPERATORS_PORT?: number;

  @Matches(/^[\w.:-]+$/)
  OPERATORS_HOST: string = '127.0.0.1';

  @IsEncryptedInProduction()
  @IsServiceUrl('postgres', 'postgresql')
  DATABASE_API_URL!: string;

  @IsEncryptedInProduction()
  @IsServiceUrl('postgres', 'postgresql')
  DATABASE_WORKER_URL!: string;

  @IsEncryptedInProduction()
  @IsServiceUrl('amqp', 'amqps')
  AMQP_URL!: string;

  @IsJwk()
  SERVICE_TOKEN_PUBLIC_KEY!: string;

  @IsOptional()
  @IsIn(['debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  /** How long a process that is ending still takes requests, so that whoever sends them notices first. */
  @IsOptional()
  @IsWholeNumber(0, 60_000)
  LEAVE_MS?: number;

  /** Length of an audited window of facts: what the broker lost is healed within three to four of them. */
  @IsWholeNumber(5, 3_600)
  AUDIT_WINDOW_SECONDS: number = 60;

  get leaveMs(): number {
    return this.LEAVE_MS ?? (this.production ? 5_000 : 0);
  }

  get production(): boolean {
    return this.CCHC_PROFILE === 'production';
  }

  get roles(): ReadonlySet<ProcessRole> {
    return new Set(this.ROLES.split(',') as ProcessRole[]);
  }
}
