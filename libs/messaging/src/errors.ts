/** Thrown by a consumer when no retry can help: the message is parked at once. `slug` is stable, `detail` says why. */
export class Unprocessable extends Error {
  constructor(
    readonly slug: string,
    detail: string,
  ) {
    super(detail);
    this.name = 'Unprocessable';
  }
}

/** Something that every message needs, such as the database, does not answer: wait for it, blame no message. */
export class Outage extends Error {
  override readonly name = 'Outage';
}

/** The parts do not fit together; the process must not start. `message` names every reason. */
export class StartRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`refused to start: ${reasons.join('; ')}`);
    this.name = 'StartRefused';
  }
}
