/** EX_CONFIG of sysexits.h: what is missing or wrong must be put right by a person. */
export const MISCONFIGURED = 78;

/** A failure whose message is all that a person needs to see; it is printed without a stack. */
export class LaunchError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'LaunchError';
    this.exitCode = exitCode;
  }
}
