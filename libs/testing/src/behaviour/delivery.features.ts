import { afterAll, afterEach, beforeAll, describe, expect, it as jestIt, jest } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { atScale } from '../scale.js';
import type { Told, TransportUnderTest } from './transport-under-test.features.js';
import { trialOf, type Trial } from './trial.features.js';

const told = (version = 1, subject = `report/${newId()}`): Told => ({ id: newId(), subject, version });
const many = (count: number): Told[] => Array.from({ length: count }, () => told());

/** A door that consumers wait at until it is opened. */
function gate(): { pass: Promise<void>; open(): void } {
  let open!: () => void;
  const pass = new Promise<void>((resolve) => (open = resolve));
  return { pass, open };
}

/** What every transport must do, whatever the broker: no promise of delivery is worth more than this. */
export function deliveryBehaviour(name: string, begin: () => Promise<TransportUnderTest>): void {
  // A wait that fails says so itself.
  jest.setTimeout(atScale(60_000, 600_000));

  describe(`${name}, as a transport`, () => {
    let trial: Trial;
    beforeAll(async () => {
      trial = trialOf(await begin(), atScale(30_000, 300_000));
    });
    afterEach(() => trial.rest());
    afterAll(() => trial?.transport.close());
    promises((title, check) => jestIt(title, () => check(trial)));
  });
}

/** Hands each promise of a transport to `it`, with the check that fails where it is broken. */
export function promises(it: (title: string, check: (trial: Trial) => Promise<void>) => void): void {
  it('has one effect of a fact that comes twice', async ({ transport, start, eachOnce }) => {
    const [fact, last] = [told(), told()];
    await transport.send([fact, fact]);
    await start();
    await transport.send([fact, last]);
    await eachOnce([fact, last]);
  });

  it('M3: gives again what was committed and not acked, without a second effect', async ({ transport, start, eachOnce, eventually }) => {
    const [fact, last] = [told(), told()];
    const dying = await start(() => dying.cutOff());
    await transport.send([fact]);
    await eachOnce([fact]);
    await eventually('the broker has it back', async () => expect(await transport.waiting()).toBe(1));
    const seen: string[] = [];
    await start(({ id }) => seen.push(id));
    await transport.send([last]);
    await eachOnce([fact, last]);
    expect(seen).toEqual([last.id]);
  });

  it('M3: gives again what was never committed', async ({ transport, start, eachOnce, eventually }) => {
    const fact = told();
    const dying = await start(() => {
      dying.cutOff();
      throw new Error('died in the middle');
    });
    await transport.send([fact]);
    await eventually('the broker has it back', async () => expect(await transport.waiting()).toBe(1));
    await start();
    await eachOnce([fact]);
  });

  it('M13: a consumer that was frozen until another had its message makes no second effect', async ({ transport, start, eachOnce, eventually }) => {
    const [fact, last] = [told(), told()];
    const thaw = gate();
    const frozen = await start(async () => {
      frozen.cutOff();
      await thaw.pass;
    });
    await transport.send([fact]);
    await eventually('the broker has it back', async () => expect(await transport.waiting()).toBe(1));
    await start();
    await eventually('the other one has it', async () => expect(await transport.waiting()).toBe(0));
    thaw.open();
    await transport.send([last]);
    await eachOnce([fact, last]);
  });

  it('M15: ends with the newest version, in whatever order and however often they come', async ({ transport, start, eachOnce }) => {
    const subject = told().subject;
    const facts = [3, 1, 2].map((version) => told(version, subject));
    await start();
    await transport.send([...facts, facts[1]!]);
    await eachOnce(facts);
    expect(await transport.held(subject)).toBe(3);
  });

  it('does the neighbours of poison no harm, and parks it with its cause', async ({ transport, start, eachOnce, effectsOf, eventually }) => {
    const facts = many(40);
    const [poison, refused, ill] = [facts[7]!, facts[8]!, facts[30]!];
    const causes = new Map([[poison.id, new Error('the weather is bad')], [refused.id, transport.refusal('period-unknown', '2019-Q1 is in no plan')]]);
    let recovered = false;
    await transport.send(facts);
    await start(({ id }) => {
      if (id === ill.id && !recovered) throw new Error('not yet');
      if (causes.has(id)) throw causes.get(id)!;
    });
    const others = facts.filter((fact) => ![poison, refused, ill].includes(fact));
    await eachOnce(others);
    recovered = true;
    await eachOnce([...others, ill]);
    const parkedAs = (fact: Told, cause: Record<string, unknown>) => eventually('it is parked with its cause', async () =>
      expect((await transport.parked()).filter(({ id }) => id === fact.id)).toMatchObject([cause]));
    await parkedAs(refused, { cause: 'period-unknown', reason: '2019-Q1 is in no plan' });
    await parkedAs(poison, { reason: 'the weather is bad' });
    expect(await effectsOf([poison, refused])).toEqual([]);
  });

  it('takes no more in hand than it may, and the rest when it can', async ({ transport, start, eachOnce, eventually }) => {
    const facts = many(transport.inHand + 100);
    const busy = gate();
    let given = 0;
    await start(async () => {
      given += 1;
      await busy.pass;
    });
    await transport.send(facts);
    await eventually('all but what is in hand waits with the broker', async () => expect(await transport.waiting()).toBe(100));
    // One more fact arrives and is not taken either.
    facts.push(told());
    await transport.send(facts.slice(-1));
    expect(await transport.waiting()).toBe(101);
    expect(given).toBeLessThanOrEqual(transport.inHand);
    busy.open();
    await eachOnce(facts);
  });

  it('M16: loses and doubles nothing while replicas come and go under load', async ({ transport, start, eachOnce }) => {
    const facts = many(atScale(600, 20_000));
    const sending = transport.send(facts);
    for (let change = 0; change < atScale(2, 20); change += 1) {
      const three = await Promise.all([start(), start(), start()]);
      await Promise.all(three.slice(1).map((replica) => replica.stop()));
    }
    await sending;
    await eachOnce(facts);
  });

  it('stops with what is in hand done and the rest given back', async ({ transport, start, eachOnce, effectsOf, eventually }) => {
    const facts = many(60);
    const begun = gate();
    const leaving = await start(async () => {
      begun.open();
      // Long enough for the stop to come in the middle.
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const sending = transport.send(facts);
    await begun.pass;
    await Promise.all([leaving.stop(), sending]);
    const done = await effectsOf(facts);
    expect(done.length).toBeGreaterThan(0);
    await eventually('the rest waits with the broker', async () => expect(await transport.waiting()).toBe(facts.length - done.length));
    await start();
    await eachOnce(facts);
  });
}
