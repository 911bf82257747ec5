import { describe, expect, it } from '@jest/globals';
import { FACTS, type Context } from '@cchc/contracts';
import { brokerUsers } from './broker-users.js';
import { EVENTS, PARKED, RETRY } from './names.js';
import { topologyOf, type BrokerDeployment } from './topology.js';

const SUBMITTED = 'tasks.report.submitted.v1';
const RANKING = 'scoring.ranking.changed.v1';
const deployment = (service: string, changes: Partial<BrokerDeployment> = {}): BrokerDeployment =>
  ({ service, contexts: [service as Context], reactions: [], hints: [], ...changes });

const scoring = deployment('scoring', { reactions: [{ queue: 'scoring.pre-fill-scorecard', facts: [SUBMITTED, 'indicators.target.measured.v1'] }] });
const gateway = deployment('gateway', { contexts: ['directory'], hints: [RANKING] });

describe('the topology', () => {
  const topology = topologyOf([scoring, gateway]);
  const keysOf = (queue: string) => topology.bindings.filter((binding) => binding.queue === queue).map(({ pattern }) => pattern);

  it('binds a work queue to its facts and to the checkpoints of their producers', () => {
    expect(keysOf('scoring.pre-fill-scorecard')).toEqual([
      SUBMITTED, 'indicators.target.measured.v1', 'tasks.checkpoint.published.v1', 'indicators.checkpoint.published.v1',
    ]);
  });

  it('gives each service a parking queue and a queue for what others miss', () => {
    expect(keysOf('gateway.parked')).toEqual(['gateway.*']);
    expect(keysOf('gateway.resend-missed')).toEqual(['*.facts.missed.v1']);
  });

  it('lets delayed messages come back to the queue that they name', () => {
    const delays = topology.queues.filter(({ name }) => name.startsWith('cchc.retry.'));
    expect(delays.map(({ arguments: args }) => args['x-message-ttl'])).toEqual([5_000, 30_000, 120_000, 600_000, 3_600_000]);
    expect(delays.every(({ arguments: args }) => args['x-dead-letter-exchange'] === '' && !('x-dead-letter-routing-key' in args))).toBe(true);
  });

  it('routes each fact somewhere, and to the sink only what nobody listens to', () => {
    const sunk = keysOf('cchc.unheard');
    expect(sunk).toContain(RANKING);
    expect(sunk).not.toContain(SUBMITTED);
    const unbound = topology.unbound.filter(({ queue }) => queue === 'cchc.unheard').map(({ pattern }) => pattern);
    expect([...sunk, ...unbound].sort()).toEqual([...FACTS.keys()].filter((key) => !key.includes('.facts.missed.')).sort());
  });

  it('gives up what a reaction listened to in an earlier version', () => {
    const kept = keysOf('scoring.pre-fill-scorecard');
    const given = topology.unbound.filter(({ queue }) => queue === 'scoring.pre-fill-scorecard').map(({ pattern }) => pattern);
    expect(given).toContain('tasks.obligation.met.v1');
    expect([...kept, ...given].sort()).toEqual([...FACTS.keys()].sort());
  });

  it.each<[string, BrokerDeployment[], string]>([
    ['two queues of one name', [scoring, { ...scoring }], 'two reactions are called scoring.pre-fill-scorecard'],
    ['an unknown contract', [deployment('tasks', { reactions: [{ queue: 'tasks.x', facts: ['tasks.nothing.happened.v1'] }] })], 'which has no contract'],
    ['an unknown contract of a hint', [deployment('tasks', { hints: ['tasks.nothing.happened.v1'] })], 'which has no contract'],
    ['a queue of another service', [deployment('tasks', { reactions: [{ queue: 'scoring.x', facts: [SUBMITTED] }] })], 'not named tasks.<reaction>'],
    ['a reaction to nothing', [deployment('tasks', { reactions: [{ queue: 'tasks.x', facts: [] }] })], 'listens to nothing'],
    ['a context of another', [deployment('tasks', { contexts: ['scoring'] })], 'does not belong to tasks'],
  ])('refuses %s', (_, deployments, reason) => {
    expect(() => topologyOf(deployments)).toThrow(reason);
  });
});

describe('the rights of a broker user', () => {
  const [scorer, door] = brokerUsers([scoring, gateway], (service) => `${service}-password`);
  const may = (pattern: string, name: string) => new RegExp(pattern).test(name);
  const on = (user: typeof scorer, exchange: string) => user!.topics.find((topic) => topic.exchange === exchange)!;

  it('are to read, declare and bind its own queues, and no others', () => {
    for (const right of [scorer!.read, scorer!.write, scorer!.configure]) {
      for (const name of ['scoring.pre-fill-scorecard', 'scoring.parked', 'scoring.resend-missed']) expect(may(right, name)).toBe(true);
      for (const name of ['tasks.parked', 'scoring.pre-fill-scorecard2', 'xscoring.parked', 'scoring.x', 'amq.default']) expect(may(right, name)).toBe(false);
    }
    for (const name of [EVENTS, RETRY, PARKED]) expect(may(scorer!.configure, name)).toBe(false);
  });

  it('are to bind them to what they are for', () => {
    for (const key of [SUBMITTED, 'tasks.checkpoint.published.v1', '*.facts.missed.v1']) expect(may(on(scorer, EVENTS).read, key)).toBe(true);
    for (const key of ['tasks.report.accepted.v1', '#', 'x.facts.missed.v1']) expect(may(on(scorer, EVENTS).read, key)).toBe(false);
    expect(may(on(scorer, PARKED).read, 'scoring.*')).toBe(true);
    expect(may(on(scorer, PARKED).read, 'tasks.*')).toBe(false);
  });

  it('are to park its own messages only', () => {
    expect(may(on(scorer, PARKED).write, 'scoring.pre-fill-scorecard')).toBe(true);
    expect(may(on(scorer, PARKED).write, 'tasks.anything')).toBe(false);
  });

  it('Z8: are to tell the facts of its own contexts', () => {
    expect(may(scorer!.write, EVENTS)).toBe(true);
    expect(may(on(scorer, EVENTS).write, RANKING)).toBe(true);
    expect(may(on(scorer, EVENTS).write, SUBMITTED)).toBe(false);
    expect(may(on(door, EVENTS).write, 'directory.agency.registered.v1')).toBe(true);
    expect(may(on(door, EVENTS).write, RANKING)).toBe(false);
  });

  it('are to make a broadcast queue only where there are hints, and to bind it to them alone', () => {
    expect(may(door!.configure, 'gateway.hints.1')).toBe(true);
    expect(may(on(door, EVENTS).read, RANKING)).toBe(true);
    expect(may(on(door, EVENTS).read, SUBMITTED)).toBe(false);
    expect(may(scorer!.configure, 'scoring.hints.1')).toBe(false);
  });
});
