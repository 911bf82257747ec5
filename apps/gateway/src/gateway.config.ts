import { IsOptional, IsString, Matches, ValidateIf } from 'class-validator';
import { IsJwk, IsServiceUrl, IsWholeNumber, ServiceConfig } from '@cchc/service-kit';

const IsHttpUrl = (): PropertyDecorator => IsServiceUrl('http', 'https');

/** What the door must know. Limits are counts; the environment may raise them, for a load test for instance. */
export class GatewayConfig extends ServiceConfig {
  /** The public reaches PORT, so the operators need a door of their own. Always demanded: `ValidateIf` lifts what the base allows. */
  @ValidateIf(() => true) @IsWholeNumber(0, 65_535) override OPERATORS_PORT!: number;
  @IsJwk() SERVICE_TOKEN_PRIVATE_KEY!: string;
  @IsHttpUrl() TASKS_URL!: string;
  @IsHttpUrl() INDICATORS_URL!: string;
  @IsHttpUrl() SCORING_URL!: string;
  @IsHttpUrl() NOTIFICATIONS_URL!: string;
  @IsOptional() @IsHttpUrl() MAILBOX_URL?: string;
  /** Shown to the mailbox, which answers nobody else. */
  @IsOptional() @IsString() MAILBOX_TOKEN?: string;
  /** Of the demonstration's accounts, for one-click sign-in; production never tells it. */
  @IsOptional() @IsString() DEMO_PASSWORD?: string;
  /** Where the built page lies, when not beside this service. */
  @IsOptional() @IsString() PAGE_DIR?: string;

  /** Addresses or networks (10.0.0.0/8) of the proxies in front, by comma: only their X-Forwarded-For is believed. */
  @IsOptional() @Matches(/^[\da-f.:/]+(,[\da-f.:/]+)*$/i, { message: 'must list IP addresses or networks' }) TRUSTED_PROXIES?: string;

  @IsWholeNumber(1, 100_000) RATE_PER_SECOND = 20;
  @IsWholeNumber(1, 100_000) RATE_BURST = 100;
  @IsWholeNumber(1, 100_000) NETWORK_RATE_PER_SECOND = 200;
  @IsWholeNumber(1, 100_000) NETWORK_RATE_BURST = 1000;
  @IsWholeNumber(1, 1_000) STREAMS_PER_PRINCIPAL = 6;
  @IsWholeNumber(1, 100_000) STREAMS = 2000;

  @IsWholeNumber(1, 10_000) LOGIN_FAILURES_PER_ACCOUNT = 10;
  @IsWholeNumber(1, 100_000) LOGIN_FAILURES_PER_NETWORK = 100;
  @IsWholeNumber(1, 3_600) LOGIN_WINDOW_SECONDS = 900;
  @IsWholeNumber(1, 10_080) SESSION_IDLE_MINUTES = 120;
  @IsWholeNumber(1, 720) SESSION_HOURS = 12;

  /** Where a service listens. */
  urlOf(service: ServiceName): string {
    return this[`${service.toUpperCase() as Uppercase<ServiceName>}_URL`];
  }
}

export const SERVICES = ['tasks', 'indicators', 'scoring', 'notifications'] as const;
export type ServiceName = (typeof SERVICES)[number];
