import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Matches, Min, ValidateNested } from 'class-validator';
import { CONTEXTS, Fact, type Context, type FactClass } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';

/** What a producer told in one window: how many facts of one routing key, and the XOR of their ids (32 hex digits). */
export class WindowTallyV1 {
  @IsInstant() from!: string;
  @IsInstant() to!: string;
  @IsCode() routingKey!: string;
  @IsInt() @Min(1) count!: number;
  @Matches(/^[0-9a-f]{32}$/) xor!: string;
}

/** Windows of a producer whose facts have all been confirmed by the broker; sent behind the facts themselves.
 *  300 tallies stay below 64 KB; what is longer is told in several checkpoints. */
export class CheckpointPublishedV1 {
  @IsInstant() from!: string;
  @IsInstant() to!: string;
  @IsArray() @ArrayMaxSize(300) @ValidateNested({ each: true }) @Type(() => WindowTallyV1) tallies!: WindowTallyV1[];
}

export class MissedWindowV1 {
  @IsInstant() from!: string;
  @IsInstant() to!: string;
  @IsCode() routingKey!: string;
}

/** A queue lacks facts of a producer's windows: the producer sends those windows to that queue again. */
export class FactsMissedV1 {
  @IsIn(CONTEXTS) producer!: Context;
  @IsCode() queue!: string;
  @IsArray() @ArrayMaxSize(300) @ValidateNested({ each: true }) @Type(() => MissedWindowV1) windows!: MissedWindowV1[];
}

function perContext<T extends object>(base: new () => T, suffix: string): Readonly<Record<Context, FactClass<T>>> {
  return Object.fromEntries(
    CONTEXTS.map((context) => {
      const contract = class extends (base as new () => object) {};
      Fact(`${context}.${suffix}`)(contract);
      return [context, contract];
    }),
  ) as unknown as Record<Context, FactClass<T>>;
}

/** `<context>.checkpoint.published.v1`, the same shape for every producer. */
export const CHECKPOINTS = perContext(CheckpointPublishedV1, 'checkpoint.published.v1');

/** `<context of the consumer>.facts.missed.v1`. */
export const FACTS_MISSED = perContext(FactsMissedV1, 'facts.missed.v1');
