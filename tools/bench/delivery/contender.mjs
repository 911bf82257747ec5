import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('contender-process.mjs', import.meta.url));

/** A contender in a process of its own. */
export class Contender {
  #child;
  #answer;

  constructor(child) {
    this.#child = child;
    this.#answer = this.#next();
  }

  /** Starts it and waits until it is ready for its first phase. */
  static async start(path, addresses, example) {
    const child = fork(SCRIPT, [path, JSON.stringify(addresses), JSON.stringify(example)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const contender = new Contender(child);
    await contender.#answer;
    return contender;
  }

  /** Runs a phase to its end: `{ result, cpuMs }`, the CPU of its process meanwhile. */
  run(phase, ...args) {
    this.#answer = this.#next();
    this.#child.send({ phase, args });
    return this.#answer;
  }

  /** As a power cut would. */
  async kill() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }

  async #next() {
    const died = new AbortController();
    const exit = once(this.#child, 'exit', { signal: died.signal }).then(([code, signal]) => ({ error: `it ended (${signal ?? code})` }), () => undefined);
    const [answer] = await Promise.race([once(this.#child, 'message', { signal: died.signal }), exit.then((end) => [end])]);
    died.abort();
    if (answer.error) throw new Error(answer.error);
    return answer;
  }
}
