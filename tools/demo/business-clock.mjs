import { adminUrl } from '../clock/dist/admin-url.js';
import { advanceClock, readClock } from '../clock/dist/business-clock.js';
import { parseTime } from '../clock/dist/parse-time.js';

/** Business time of the installation, moved as `npm run clock` moves it: forward only. */
export class BusinessClock {
  #database;

  constructor(stateFile) {
    this.#database = adminUrl({}, stateFile);
  }

  now() {
    return readClock(this.#database);
  }

  /** Moves on to `2021-03-12T08:00` in Vietnam, unless it is later already; resolves to the time it is then. */
  async reach(text) {
    const now = await this.now();
    const wanted = parseTime(text);
    return wanted > now ? advanceClock(this.#database, wanted) : now;
  }
}
