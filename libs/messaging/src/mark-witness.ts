import type { BrokerConnection } from './broker-connection.js';
import type { FactPublisher } from './fact-publisher.js';
import { EVENTS, markKeyOf, markQueueOf } from './names.js';

/** Knows, outside the database, the newest mark that the database has had: the one message of a durable queue. */
export class MarkWitness {
  constructor(
    private readonly connection: BrokerConnection,
    private readonly publisher: FactPublisher,
    private readonly service: string,
    private readonly context: string,
  ) {}

  /** Whether marks can be kept now. */
  get ready(): boolean {
    return this.publisher.ready;
  }

  /** 0 when there is none, or while another process looks. Throws when the broker is away. */
  async newest(): Promise<number> {
    const { model } = this.connection;
    if (!model) throw new Error('the broker is away');
    const channel = await model.createChannel();
    channel.on('error', () => undefined);
    try {
      let newest = 0;
      for (let message = await channel.get(markQueueOf(this.service)); message; message = await channel.get(markQueueOf(this.service))) {
        newest = Math.max(newest, Number(message.content.toString()));
      }
      return newest;
    } finally {
      // Nothing was settled: what was looked at goes back.
      await channel.close().catch(() => undefined);
    }
  }

  /** Resolves to whether the broker has it for good. */
  async keep(mark: number): Promise<boolean> {
    const [fate] = await this.publisher.publishAll([{ exchange: EVENTS, routingKey: markKeyOf(this.context), content: Buffer.from(String(mark)) }]);
    return fate === 'confirmed';
  }
}
