import { Matches } from 'class-validator';
import { IsServiceUrl, IsWholeNumber, ServiceConfig } from '@cchc/service-kit';

/** Property names are the names of the variables. */
export class NotificationsConfig extends ServiceConfig {
  /** The one mail server; a user and password in it are used to log in. */
  @IsServiceUrl('smtp', 'smtps')
  SMTP_URL!: string;

  @Matches(/^(?:[^<>\r\n"]{1,100}<[\w.%+-]+@[\w.-]+>|[\w.%+-]+@[\w.-]+)$/, { message: 'must be an address, or a name and an <address>' })
  MAIL_FROM!: string;

  /** Where people reach the system; links in mails begin with it. */
  @IsServiceUrl('http', 'https')
  PUBLIC_URL!: string;

  @IsWholeNumber(1, 50)
  MAIL_CONNECTIONS = 5;

  /** Seconds to wait after each refusal in turn; the last one repeats. */
  @Matches(/^\d{1,6}(,\d{1,6})*$/, { message: 'must list seconds, separated by commas' })
  MAIL_RETRY_SECONDS = '300,900,1800,3600';

  @IsWholeNumber(1, 1_000_000)
  MAIL_GIVE_UP_SECONDS = 259_200;

  /** How long one replica may hold a message; longer than any SMTP conversation lasts. */
  @IsWholeNumber(1, 3600)
  MAIL_LEASE_SECONDS = 180;

  /** At most one attempt in so many seconds while the mail server is away. */
  @IsWholeNumber(1, 3600)
  MAIL_PROBE_SECONDS = 30;

  /** How long a digest waits for what comes due in the same breath, and what was due before it was known for news that it is done. */
  @IsWholeNumber(0, 3600)
  DIGEST_SETTLE_SECONDS = 10;

  /** How long a reminder waits until each of its roles is filled, before it is told to those found. */
  @IsWholeNumber(0, 86_400)
  ROLE_PATIENCE_SECONDS = 120;

  get mailRetrySeconds(): number[] {
    return this.MAIL_RETRY_SECONDS.split(',').map(Number);
  }
}
