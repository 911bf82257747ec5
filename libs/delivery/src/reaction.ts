import { Catch, Controller, UseFilters, type ExceptionFilter, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { FactClass } from '@cchc/contracts';
import { HINT, type BrokerDeployment, type Delivered, type HandlerExtras, type ReactionDescription } from '@cchc/messaging';
import { throwError, type Observable } from 'rxjs';
import type { Transaction } from './transaction.js';

const HANDLERS = Symbol('facts handled by the methods of a class');
const QUEUE = Symbol('the queue of a class');

interface Handler extends HandlerExtras {
  method: string;
}

type Facts = FactClass<object> | readonly FactClass<object>[];
type DataOf<F extends Facts> = F extends readonly FactClass<infer T>[] ? T : F extends FactClass<infer T> ? T : never;
type TakesOne<T extends object> = (tx: Transaction, fact: Delivered<T>) => unknown;
type TakesMany<T extends object> = (tx: Transaction, facts: Delivered<T>[]) => unknown;
type Decorates<Shape> = <M extends Shape>(target: object, method: string, descriptor: TypedPropertyDescriptor<M>) => void;

/** Nest would turn an error into an answer for a caller; here it must reach the transport. */
@Catch()
class Rethrow implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * A class that consumes the work queue `<service>.<reaction>`, one class a queue. Each message takes effect once: its
 * methods run in the transaction that claims the inbox. With `gather`, a batch waits so many milliseconds after its first
 * message: nobody watches this effect, and neighbours share a transaction. List the class among its module's `controllers`.
 */
export const Reaction = (queue: string, { gather = 0 }: { gather?: number } = {}): ClassDecorator => (target) => {
  Reflect.defineMetadata(QUEUE, queue, target);
  enlist(target, queue, gather);
};

/**
 * `(tx, fact)`, or with `many` `(tx, facts)`: neighbours in the queue at once, in their order. May run again when it throws.
 * A method that locks rows names all the facts for which it does: called once, it can lock them in one order.
 */
export function OnFact<const F extends Facts, Many extends boolean = false>(
  facts: F,
  { many }: { many?: Many } = {},
): Decorates<Many extends true ? TakesMany<DataOf<F>> : TakesOne<DataOf<F>>> {
  return (target, method) => {
    remember(target, { method, facts: [facts].flat().map(({ type }) => type), many: many === true });
    Ctx()(target, method, 0);
    Payload()(target, method, 1);
  };
}

/** A class that hears broadcasts: every replica, no inbox, lost without harm. Only to tell open pages to fetch again. */
export const Hint = (): ClassDecorator => (target) => enlist(target, HINT, 0);

export function OnHint<T extends object>(fact: FactClass<T>): Decorates<(fact: Delivered<T>) => unknown> {
  return (target, method) => {
    remember(target, { method, facts: [fact.type], many: false });
    Payload()(target, method, 0);
  };
}

/** What the classes react to, for the topology and the checks at start. Classes of hints are left out. */
export function reactionsOf(classes: readonly Type[]): ReactionDescription[] {
  return classes.flatMap((target) => {
    const queue = Reflect.getMetadata(QUEUE, target) as string | undefined;
    return queue ? [{ queue, facts: handlersOf(target.prototype as object).flatMap(({ facts }) => facts) }] : [];
  });
}

/** The routing keys that the classes hear as hints. */
export const hintsOf = (classes: readonly Type[]): string[] =>
  classes.filter((target) => !Reflect.hasMetadata(QUEUE, target)).flatMap((target) => handlersOf(target.prototype as object).flatMap(({ facts }) => facts));

/** What the broker must know of a service; `reactions` are its classes of both kinds. */
export const brokerDeploymentOf = ({ service, contexts, reactions }: {
  service: string; contexts: BrokerDeployment['contexts']; reactions: readonly Type[];
}): BrokerDeployment => ({ service, contexts, reactions: reactionsOf(reactions), hints: hintsOf(reactions) });

const handlersOf = (prototype: object): Handler[] => (Reflect.getOwnMetadata(HANDLERS, prototype) as Handler[] | undefined) ?? [];

const remember = (prototype: object, handler: Handler): void =>
  Reflect.defineMetadata(HANDLERS, [...handlersOf(prototype), handler], prototype);

function enlist(target: Function, pattern: string, gather: number): void {
  const prototype = target.prototype as object;
  for (const { method, facts, many } of handlersOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method)!;
    EventPattern<string>(pattern, { facts, many, gather })(prototype, method, descriptor);
  }
  Controller()(target);
  UseFilters(new Rethrow())(target);
}
