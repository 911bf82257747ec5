import type { Before, Replica, Told, TransportUnderTest } from './transport-under-test.features.js';

/** Each breaks one promise, as a transport might that was written without care. */
export type Defect =
  | 'acks before the effect' | 'forgets what was settled' | 'drops what comes back' | 'looks for doubles too early' | 'lets old overwrite new'
  | 'retries for ever' | 'drops what failed once' | 'parks without the cause' | 'takes all it can get' | 'drops the rest when it stops';

interface Message {
  told: Told;
  attempts: number;
}

class Refusal extends Error {
  constructor(readonly slug: string, detail: string) {
    super(detail);
  }
}

const RETRIES = 10;
const RETRY_AFTER = 15;

/** A transport without a broker, for the suite's own test: sound, but for its defect. */
export class MemoryTransport implements TransportUnderTest {
  readonly inHand = 20;
  private readonly queue: Message[] = [];
  private readonly replicas = new Set<() => void>();
  private readonly inbox = new Set<string>();
  private readonly done: string[] = [];
  private readonly newest = new Map<string, number>();
  private readonly aside: { id: string; cause: string; reason: string }[] = [];

  constructor(private readonly defect?: Defect) {}

  refusal = (slug: string, detail: string): Error => new Refusal(slug, detail);
  waiting = async (): Promise<number> => this.queue.length;
  effects = async (): Promise<string[]> => [...this.done];
  held = async (subject: string): Promise<number> => this.newest.get(subject) ?? 0;
  parked = async () => [...this.aside];
  close = async (): Promise<void> => this.replicas.clear();

  async send(facts: readonly Told[]): Promise<void> {
    this.enqueue(facts.map((told) => ({ told, attempts: 0 })));
  }

  async startReplica(before: Before = () => undefined): Promise<Replica> {
    const hand = new Map<Message, Promise<void>>();
    let [linked, stopping] = [true, false];
    const pump = (): void => {
      while (linked && !stopping && this.queue.length > 0 && (hand.size < this.inHand || this.defect === 'takes all it can get')) {
        const message = this.queue.shift()!;
        const handled = Promise.resolve().then(() => this.handle(message, before)).catch((error: Error) => linked && this.fail(message, error)).then(() => {
          hand.delete(message);
          pump();
        });
        hand.set(message, handled);
      }
    };
    this.replicas.add(pump);
    pump();
    return {
      cutOff: () => {
        linked = false;
        this.giveBack([...hand.keys()]);
      },
      stop: async () => {
        stopping = true;
        this.replicas.delete(pump);
        if (this.defect === 'drops the rest when it stops') this.queue.length = 0;
        if (linked) await Promise.all(hand.values());
      },
    };
  }

  /** The inbox is asked again with the effect: another may have had the message meanwhile. */
  private async handle({ told }: Message, before: Before): Promise<void> {
    if (this.isSettled(told)) return;
    await before(told);
    if (this.defect !== 'looks for doubles too early' && this.isSettled(told)) return;
    this.inbox.add(told.id);
    this.done.push(told.id);
    if (this.defect === 'lets old overwrite new' || told.version > (this.newest.get(told.subject) ?? 0)) this.newest.set(told.subject, told.version);
  }

  private isSettled({ id }: Told): boolean {
    return this.defect !== 'forgets what was settled' && this.inbox.has(id);
  }

  private fail(message: Message, error: Error): void {
    message.attempts += 1;
    const hopeless = error instanceof Refusal || message.attempts === RETRIES;
    if (this.defect === 'retries for ever' || !hopeless) this.retry(message);
    else this.park(message.told.id, error);
  }

  private retry(message: Message): void {
    if (this.defect !== 'drops what failed once') setTimeout(() => this.enqueue([message]), RETRY_AFTER);
  }

  private park(id: string, error: Error): void {
    this.aside.push({ id, cause: error instanceof Refusal ? error.slug : 'retries-exhausted', reason: this.defect === 'parks without the cause' ? 'failed' : error.message });
  }

  private giveBack(messages: readonly Message[]): void {
    if (this.defect !== 'acks before the effect' && this.defect !== 'drops what comes back') this.enqueue(messages);
  }

  private enqueue(messages: readonly Message[]): void {
    this.queue.push(...messages);
    for (const pump of this.replicas) pump();
  }
}
