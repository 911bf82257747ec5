import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, management } from '@cchc/messaging';
import { queueDepths } from '../bench/backlog.mjs';
import { local } from '../launcher/paths.mjs';
import { run } from '../launcher/processes.mjs';
import { provideRabbitmq } from '../launcher/rabbitmq-distribution.mjs';

const VHOST = 'cchc';
const DISK_LIMIT = '50MB';
// RabbitMQ 3.10 knows no larger unit.
const NO_DISK_IS_THAT_LARGE = '900000GB';

/** The broker in its administrator's hands. */
export class Broker {
  #managementUrl;
  #pid;

  /** `pid()` is that of the broker's process. */
  constructor(managementUrl, pid) {
    this.#managementUrl = managementUrl;
    this.#pid = pid;
  }

  /** Closes every client's connection. */
  async closeConnections() {
    const connections = await this.#ask('GET', ['connections']);
    await Promise.all(connections.map(({ name }) => this.#ask('DELETE', ['connections', name]).catch(() => undefined)));
  }

  purge(queue) {
    return this.#ask('DELETE', ['queues', VHOST, queue, 'contents']);
  }

  /** Takes the queue's bindings away; resolves to how to put them back. */
  async unbind(queue) {
    const path = ['bindings', VHOST, 'e', EVENTS, 'q', queue];
    const bindings = await this.#ask('GET', path);
    for (const { properties_key: key } of bindings) await this.#ask('DELETE', [...path, key]);
    return async () => {
      for (const { routing_key, arguments: args } of bindings) await this.#ask('POST', path, { routing_key, arguments: args });
    };
  }

  /** What the broker does when its disk is full: publishers wait. Resolves, once the alarm is on, to how to end it. */
  async fillDisk() {
    await this.#control('set_disk_free_limit', NO_DISK_IS_THAT_LARGE);
    const empty = () => this.#control('set_disk_free_limit', DISK_LIMIT);
    if (await this.#isAlarmed()) return empty;
    await empty();
    throw new Error('the broker took no notice of a full disk');
  }

  /** `[name, messages]` of every queue that is not empty, as of 5 s ago at most; throws while the broker is away. */
  async backlog() {
    const queues = await queueDepths(this.#managementUrl);
    return queues.filter(({ messages = 0 }) => messages > 0).map(({ name, messages }) => [name, messages]);
  }

  /** This check fails, with the alarms in its answer, while there are any. */
  #isAlarmed() {
    return this.#ask('GET', ['health', 'checks', 'local-alarms']).then(() => false, ({ message }) => message.includes('disk'));
  }

  #ask(method, path, body) {
    return management(this.#managementUrl, method, path, body);
  }

  // The command needs the surroundings of the node it talks to: port mapper, cookie, name.
  async #control(...args) {
    const distribution = await provideRabbitmq(local('rabbitmq-dist'));
    const node = Object.fromEntries(readFileSync(`/proc/${this.#pid()}/environ`, 'utf8').split('\0').filter(Boolean).map((line) => line.split(/=(.*)/s, 2)));
    const env = { ...node, PATH: process.env.PATH, ...distribution.env };
    const { code, output } = await run('sh', [join(distribution.home, 'sbin/rabbitmqctl'), ...args], { env, cwd: '/' });
    if (code !== 0) throw new Error(`rabbitmqctl ${args.join(' ')}: ${output.trim()}`);
  }
}
