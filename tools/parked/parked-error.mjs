/** Why nothing was done; the message is for the person at the keyboard. */
export class ParkedError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
