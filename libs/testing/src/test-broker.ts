import { randomBytes } from 'node:crypto';
import { connect, type Channel, type ChannelModel, type ConfirmChannel, type GetMessage, type Options } from 'amqplib';
import { brokerUsers, declareBrokerUsers, declareTopology, management, topologyOf, type BrokerDeployment, type Delays } from '@cchc/messaging';
import { services } from './services.js';
import { TEST_PASSWORD } from './test-database.js';

/** A vhost of one spec file, with the users and the topology of the deployments. */
export class TestBroker {
  private readonly channels = new Map<string, Promise<ConfirmChannel>>();
  private readonly connections: ChannelModel[] = [];
  private admin?: Promise<ChannelModel>;

  constructor(
    readonly vhost: string,
    private readonly amqpAdminUrl: string,
    private readonly managementUrl: string,
  ) {}

  get adminUrl(): string {
    return this.urlWith(this.amqpAdminUrl);
  }

  /** How the service itself logs in. */
  urlOf(service: string): string {
    const url = new URL(this.adminUrl);
    url.username = service;
    url.password = TEST_PASSWORD;
    return url.href;
  }

  /** Publishes as that broker user and waits for the confirm. Throws when the broker refuses. */
  async publishAs(user: string, exchange: string, routingKey: string, content: Buffer | string, options: Options.Publish = {}): Promise<void> {
    const channel = await this.channelOf(user, this.urlOf(user));
    channel.publish(exchange, routingKey, Buffer.from(content), { persistent: true, userId: user, ...options });
    await channel.waitForConfirms();
  }

  /** Takes one message off a queue, or resolves to false. */
  get(queue: string): Promise<GetMessage | false> {
    return this.administer((channel) => channel.get(queue, { noAck: true }));
  }

  /** Messages ready in the queue now; those in a consumer's hands do not count. */
  async depthOf(queue: string): Promise<number> {
    return (await this.administer((channel) => channel.checkQueue(queue))).messageCount;
  }

  async consumersOf(queue: string): Promise<number> {
    return (await this.administer((channel) => channel.checkQueue(queue))).consumerCount;
  }

  /** Any administrative act, on a channel of its own. */
  async administer<T>(act: (channel: Channel) => Promise<T>): Promise<T> {
    const connection = await this.connected(this.adminUrl);
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    try {
      return await act(channel);
    } finally {
      await channel.close().catch(() => undefined);
    }
  }

  /** The names of the service's connections that the broker knows of now. */
  async connectionsOf(service: string): Promise<string[]> {
    const all = await management<{ name: string; user: string; vhost: string }[]>(this.managementUrl, 'GET', ['connections']);
    return all.filter(({ user, vhost }) => user === service && vhost === this.vhost).map(({ name }) => name);
  }

  /** Cuts every connection of the service, as a restart of the broker does; resolves to how many there were. */
  async closeConnectionsOf(service: string): Promise<number> {
    const own = await this.connectionsOf(service);
    for (const name of own) await management(this.managementUrl, 'DELETE', ['connections', name]).catch(() => undefined);
    return own.length;
  }

  async close(): Promise<void> {
    for (const connection of this.connections) await connection.close().catch(() => undefined);
    await management(this.managementUrl, 'DELETE', ['vhosts', this.vhost]);
  }

  private channelOf(key: string, url: string): Promise<ConfirmChannel> {
    const open = this.channels.get(key) ?? this.openChannel(key, url);
    this.channels.set(key, open);
    return open;
  }

  private async openChannel(key: string, url: string): Promise<ConfirmChannel> {
    const channel = await (await this.connect(url)).createConfirmChannel();
    channel.on('error', () => undefined);
    channel.on('close', () => this.channels.delete(key));
    return channel;
  }

  private connected(url: string): Promise<ChannelModel> {
    this.admin ??= this.connect(url);
    return this.admin;
  }

  private async connect(url: string): Promise<ChannelModel> {
    const connection = await connect(url);
    connection.on('error', () => undefined);
    this.connections.push(connection);
    return connection;
  }

  private urlWith(url: string): string {
    const changed = new URL(url);
    changed.pathname = `/${encodeURIComponent(this.vhost)}`;
    return changed.href;
  }
}

/** A new vhost with the users and the topology of these deployments. `delays` shortens the steps of the retries (ms). */
export async function testBroker(deployments: readonly BrokerDeployment[], { delays }: { delays?: Delays } = {}): Promise<TestBroker> {
  const { amqpAdminUrl, managementUrl } = services();
  const broker = new TestBroker(`test-${randomBytes(5).toString('hex')}`, amqpAdminUrl, managementUrl);
  await declareBrokerUsers(managementUrl, broker.vhost, brokerUsers(deployments, () => TEST_PASSWORD));
  await declareTopology(broker.adminUrl, topologyOf(deployments, delays));
  return broker;
}
