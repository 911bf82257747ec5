import { Agent, request } from 'node:http';

const LIFETIME = 40_000;

/** GET requests of somebody who sees all agencies, over connections that stay open. */
export class Asking {
  #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  #token;
  #until = 0;

  constructor(url, tokenOf) {
    this.url = url;
    this.tokenOf = tokenOf;
  }

  /** Resolves to `{ text, ms }`: the whole answer, and how long it took to have it. */
  async get(path) {
    const authorization = `Bearer ${await this.#fresh()}`;
    const since = performance.now();
    const text = await new Promise((resolve, reject) => {
      request(`${this.url}${path}`, { agent: this.#agent, headers: { authorization, accept: 'application/json' } }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk)).on('error', reject).on('end', () => {
          const body = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(body);
          else reject(new Error(`${path}: ${response.statusCode} ${body.toString()}`));
        });
      }).on('error', reject).end();
    });
    return { text, ms: performance.now() - since };
  }

  close() {
    this.#agent.destroy();
  }

  async #fresh() {
    if (Date.now() > this.#until) {
      this.#until = Date.now() + LIFETIME;
      this.#token = this.tokenOf({ personId: '00000000-0000-5000-8000-000000000001', displayName: 'Sở Nội vụ', username: 'sonoivu', via: 'session', agencies: ['SNV'], memberships: [{ agencyCode: 'SNV', role: 'HOME_AFFAIRS' }] });
    }
    return this.#token;
  }
}
