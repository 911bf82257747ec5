/** What keeps the demo from going on; the message is for the person at the keyboard. */
export class DemoError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
