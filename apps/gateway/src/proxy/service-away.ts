import { Unavailable } from '@cchc/service-kit';

/** A service did not answer in time or at all. The caller learns only that; the log learns which and why. */
export class ServiceAway extends Unavailable {
  override readonly message: string;

  constructor(service: string, override readonly cause: Error) {
    super();
    const inner = cause.cause instanceof Error ? cause.cause : cause;
    this.message = `${service} did not answer: ${inner.message}`;
  }
}
