import { PacedSession } from './paced-session.mjs';

const LOGINS_AT_ONCE = 4;

/** The people of the demo, each signed in once. */
export class People {
  #installation;
  #sessions = new Map();

  constructor(installation) {
    this.#installation = installation;
  }

  /** Signs all of them in, a few at a time: a password is made to cost the server time. */
  async signIn(usernames) {
    const waiting = usernames.filter((username) => !this.#sessions.has(username));
    const next = async () => {
      for (let username = waiting.shift(); username; username = waiting.shift()) await this.#open(username);
    };
    await Promise.all(Array.from({ length: LOGINS_AT_ONCE }, next));
  }

  as(username) {
    return this.#sessions.get(username);
  }

  officer(agency) {
    return this.as(officerOf(agency));
  }

  head(agency) {
    return this.as(headOf(agency));
  }

  /** Ends every session. */
  async signOut() {
    await Promise.allSettled([...this.#sessions.values()].map((session) => session.send('DELETE', '/api/v1/sessions/current')));
  }

  async #open(username) {
    this.#sessions.set(username, await PacedSession.open(this.#installation.url, username, this.#installation.password));
  }
}

export const officerOf = (agency) => `canbo.${agency.toLowerCase()}`;
export const headOf = (agency) => `thutruong.${agency.toLowerCase()}`;
export const LEADER = 'lanhdao';
export const HOME_AFFAIRS = 'sonoivu';
export const ADMINISTRATOR = 'quantri';
