import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { ConsumeMessage } from 'amqplib';
import type { CheckpointPublishedV1, CloudEvent } from '@cchc/contracts';
import { instantOfId } from '@cchc/kernel';
import { Outage } from './errors.js';
import type { FactHandlers, FactRunner } from './fact-runner.js';
import { metrics } from './metrics.js';
import { DELAYS, isCheckpoint } from './names.js';
import { portionsOf } from './portions.js';
import { permanentCause, receive, type ReceivedFact } from './received-fact.js';
import { backOff, delayAfter, FAST_RETRIES, fastPause, ISOLATE_AFTER, PARK_AFTER } from './retry-ladder.js';
import type { SideExits } from './side-exits.js';
import type { Settlement } from './subscription.js';

interface Failure {
  fact: ReceivedFact;
  error: Error;
}

/** One batch of a work queue on its way to being settled. */
interface Batch {
  settled: Set<ConsumeMessage>;
  checkpoints: ReceivedFact[];
  stopping: () => boolean;
}

/**
 * The policy of a work queue: the whole batch in one transaction; when that fails, one by one; a fact that fails is
 * tried fast, then later, then parked, and never holds up its neighbours. Permanent errors park at once.
 */
export class WorkQueue {
  private readonly logger = new Logger(WorkQueue.name);

  constructor(
    readonly queue: string,
    private readonly handlers: FactHandlers,
    private readonly service: string,
    private readonly runner: FactRunner,
    private readonly exits: SideExits,
  ) {}

  get facts(): string[] {
    return [...this.handlers.keys()];
  }

  async settle(messages: readonly ConsumeMessage[], stopping: () => boolean): Promise<Settlement[]> {
    const batch: Batch = { settled: new Set(), checkpoints: [], stopping };
    const facts = await this.sift(messages, batch);
    const { together, alone } = await this.separate(facts, batch);
    let failures = await this.handleAll(portionsOf(together, this.handlers), batch);
    for (const fact of alone) failures.push(...(await this.handleAlone(fact, batch)));
    for (let round = 1; round <= FAST_RETRIES && failures.length > 0; round += 1) failures = await this.tryAgain(failures, round, batch);
    for (const failure of failures) await this.putAside(failure, batch);
    for (const checkpoint of batch.checkpoints) await this.audit(checkpoint, batch);
    return messages.map((message) => (batch.settled.has(message) ? 'settled' : 'untouched'));
  }

  /** Reads the messages; what can never be handled is parked, checkpoints are kept for the end. */
  private async sift(messages: readonly ConsumeMessage[], batch: Batch): Promise<ReceivedFact[]> {
    const facts: ReceivedFact[] = [];
    for (const message of messages) {
      try {
        const fact = receive(message, this.service);
        if (isCheckpoint(fact.routingKey)) batch.checkpoints.push(fact);
        else if (this.handlers.has(fact.routingKey)) facts.push(fact);
        else await this.park(message, 'no-handler', `${this.queue} has no handler for ${fact.routingKey}`, batch);
      } catch (error) {
        await this.park(message, permanentCause(error) ?? 'unreadable', (error as Error).message, batch);
      }
    }
    return facts;
  }

  /** Redelivered facts may have killed a process: their starts are recorded, and repeat offenders are handled alone. */
  private async separate(facts: readonly ReceivedFact[], batch: Batch): Promise<{ together: ReceivedFact[]; alone: ReceivedFact[] }> {
    const suspects = facts.filter(({ redelivered }) => redelivered);
    if (suspects.length === 0) return { together: [...facts], alone: [] };
    const starts = await this.patiently(batch, () => this.runner.unfinishedStarts(this.queue, suspects.map(({ id }) => id)));
    const startsOf = ({ id }: ReceivedFact): number => starts?.get(id) ?? 0;
    const alone = facts.filter((fact) => startsOf(fact) >= ISOLATE_AFTER);
    const together = facts.filter((fact) => startsOf(fact) < ISOLATE_AFTER);
    await this.patiently(batch, () => this.runner.recordStarts(this.queue, together.filter(({ redelivered }) => redelivered)));
    const lost = alone.filter((fact) => startsOf(fact) >= PARK_AFTER);
    for (const fact of lost) await this.parkFact(fact, 'never-finished', `its process died ${startsOf(fact)} times while handling it`, batch);
    return { together, alone: alone.filter((fact) => !lost.includes(fact)) };
  }

  private async handleAll(portions: readonly ReceivedFact[][], batch: Batch): Promise<Failure[]> {
    const failures: Failure[] = [];
    for (const portion of portions) {
      const error = await this.handle(portion, batch);
      if (!error) continue;
      if (portion.length === 1) failures.push({ fact: portion[0]!, error });
      else failures.push(...(await this.handleAll(portion.map((fact) => [fact]), batch)));
    }
    return failures;
  }

  private async handleAlone(fact: ReceivedFact, batch: Batch): Promise<Failure[]> {
    await this.patiently(batch, () => this.runner.recordStarts(this.queue, [fact]));
    return this.handleAll([[fact]], batch);
  }

  /** One transaction. Resolves to its error, or to undefined when it was committed or left untouched by a stop. */
  private async handle(facts: readonly ReceivedFact[], batch: Batch): Promise<Error | undefined> {
    try {
      const fresh = await this.patiently(batch, () => this.runner.run(this.queue, facts, this.handlers));
      if (fresh !== undefined) this.done(facts, fresh, batch);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  private async tryAgain(failures: readonly Failure[], round: number, batch: Batch): Promise<Failure[]> {
    const hopeful = failures.filter(({ fact, error }) => fact.attempt === 0 && !permanentCause(error));
    if (hopeful.length === 0) return [...failures];
    await pause(fastPause(round));
    const failedAgain = await this.handleAll(hopeful.map(({ fact }) => [fact]), batch);
    return [...failures.filter((failure) => !hopeful.includes(failure)), ...failedAgain];
  }

  private async putAside({ fact, error }: Failure, batch: Batch): Promise<void> {
    const delay = delayAfter(fact.attempt);
    const cause = permanentCause(error) ?? (delay ? undefined : 'retries-exhausted');
    if (cause) return this.parkFact(fact, cause, error.message, batch);
    this.logger.warn(`${this.queue}: ${fact.routingKey} ${fact.id} comes again in ${delay}: ${error.message}`);
    const recorded = await this.patiently(batch, async () => {
      await this.runner.recordRetry(this.queue, fact, DELAYS[delay!], error);
      return true;
    });
    if (recorded && (await this.exits.later(this.queue, fact, delay!))) batch.settled.add(fact.message);
  }

  private async parkFact(fact: ReceivedFact, cause: string, reason: string, batch: Batch): Promise<void> {
    // Parking does not depend on the database; the record only spares the auditor a question.
    await this.runner.recordParked(this.queue, fact).catch(() => undefined);
    await this.park(fact.message, cause, reason, batch, fact.routingKey);
  }

  private async park(message: ConsumeMessage, cause: string, reason: string, batch: Batch, routingKey?: string): Promise<void> {
    this.logger.error(`${this.queue}: parked, ${cause}: ${reason}`);
    if (await this.exits.park(this.queue, message, cause, reason, routingKey)) batch.settled.add(message);
  }

  private async audit(checkpoint: ReceivedFact, batch: Batch): Promise<void> {
    await this.patiently(batch, () => this.runner.audit(this.queue, this.facts, checkpoint.event as CloudEvent<CheckpointPublishedV1>))
      .catch((error: Error) => this.logger.error(`${this.queue}: audit failed: ${error.message}`));
    batch.settled.add(checkpoint.message);
  }

  private done(facts: readonly ReceivedFact[], fresh: number, batch: Batch): void {
    const { queue } = this;
    for (const { message } of facts) batch.settled.add(message);
    metrics.consumed.inc({ queue, outcome: 'done' }, fresh);
    metrics.duplicates.inc({ queue }, facts.length - fresh);
    metrics.lag.set({ queue }, Math.max(0, (Date.now() - instantOfId(facts.at(-1)!.id).getTime()) / 1000));
  }

  /** Does the work, waiting through outages of the database with the messages in hand; undefined when told to stop. */
  private async patiently<T>(batch: Batch, work: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 0; !batch.stopping(); failures += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Outage)) throw error;
        this.logger.warn(`${this.queue}: waits for the database: ${error.message}`);
        await this.untilAnswered(batch, failures);
      }
    }
    return undefined;
  }

  private async untilAnswered(batch: Batch, failures: number): Promise<void> {
    for (let tries = failures; !batch.stopping(); tries += 1) {
      await pause(backOff(tries));
      if (await this.runner.answers()) return;
    }
  }
}
