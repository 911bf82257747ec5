import { randomUUID } from 'node:crypto';

/** A refusal of the API: `problem` is the RFC 9457 body. */
export class ApiRefusal extends Error {
  constructor(method, path, status, problem) {
    super(`${method} ${path}: ${status} ${problem?.type ?? ''} ${problem?.detail ?? ''}`.trim());
    this.status = status;
    this.problem = problem;
  }
}

/** One person's session with the gateway, as a page or an agency's program would hold it. */
export class Session {
  #base;
  #cookie;

  constructor(base, cookie) {
    this.#base = base;
    this.#cookie = cookie;
  }

  /** `name=secret`. */
  get cookie() {
    return this.#cookie;
  }

  /** Signs in; throws ApiRefusal. */
  static async open(base, username, password) {
    const anonymous = new Session(base, '');
    const { headers } = await anonymous.send('POST', '/api/v1/sessions', { body: { username, password } });
    const cookie = headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
    return new this(base, cookie);
  }

  /** Sends a request and reads the JSON answer: `{ status, headers, body }`. Throws ApiRefusal from 400 on. */
  async send(method, path, { body, headers = {} } = {}) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { accept: 'application/json', ...(this.#cookie && { cookie: this.#cookie }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
    if (response.status >= 400) throw new ApiRefusal(method, path, response.status, parsed);
    return { status: response.status, headers: response.headers, body: parsed };
  }

  /** The `data` of an answer. */
  async get(path) {
    return (await this.send('GET', path)).body.data;
  }

  put(path, body, version) {
    return this.send('PUT', path, { body, headers: { 'if-match': `"${version}"` } });
  }

  /**
   * A command; the same key makes a repetition harmless.
   * @param {string} path
   * @param {unknown} [body]
   * @param {string} [key]
   */
  post(path, body, key = randomUUID()) {
    return this.send('POST', path, { body, headers: { 'idempotency-key': key } });
  }

  /** Server-sent events from now on, as `{ event, data }`; ends with the signal. */
  async *events(signal) {
    const response = await fetch(`${this.#base}/api/v1/events`, { headers: { accept: 'text/event-stream', cookie: this.#cookie }, signal });
    if (response.status !== 200) throw new ApiRefusal('GET', '/api/v1/events', response.status);
    let buffered = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      buffered += chunk;
      const blocks = buffered.split('\n\n');
      buffered = blocks.pop();
      for (const block of blocks) yield* parsed(block);
    }
  }
}

function* parsed(block) {
  const lines = block.split('\n');
  const field = (name) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim()).join('\n');
  const data = field('data');
  if (data) yield { event: field('event') || 'message', data: JSON.parse(data) };
}
