import { describe, expect, it } from '@jest/globals';
import type { ConsumeMessage } from 'amqplib';
import { ContractViolation, exampleOf, FACTS, contextOf, OWNER_OF } from '@cchc/contracts';
import { Unprocessable } from './errors.js';
import { attemptOf, permanentCause, receive } from './received-fact.js';

const KEY = 'tasks.report.submitted.v1';
const example = exampleOf(KEY);

function message(event: object, properties: Record<string, unknown> = {}, redelivered = false): ConsumeMessage {
  return {
    content: Buffer.from(JSON.stringify(event)),
    fields: { redelivered, routingKey: 'any', exchange: '', consumerTag: '', deliveryTag: 1 },
    properties: { messageId: example.id, userId: 'tasks', headers: {}, ...properties },
  } as unknown as ConsumeMessage;
}

const causeOf = (event: object, properties?: Record<string, unknown>): string | undefined => {
  try {
    receive(message(event, properties), 'scoring');
    return undefined;
  } catch (error) {
    return permanentCause(error);
  }
};

describe('a received message', () => {
  it.each([...FACTS.keys()])('of %s is read from its example', (key) => {
    const event = exampleOf(key);
    const fact = receive(message(event, { messageId: event.id, userId: OWNER_OF[contextOf(key)] }), 'anyone');
    expect(fact).toMatchObject({ id: event.id, routingKey: key, attempt: 0, redelivered: false });
  });

  it('may come from the reader itself, by way of a delay', () => {
    expect(receive(message(example, { userId: 'scoring', headers: { 'cchc-attempt': 2 } }, true), 'scoring')).toMatchObject({ attempt: 2, redelivered: true });
  });

  it.each<[string, object, Record<string, unknown>]>([
    ['forged-user', example, { userId: 'notifications' }],
    ['forged-user', example, { userId: undefined }],
    ['forged-source', { ...example, source: '/scoring' }, {}],
    ['another-id', { ...example, id: '01890000-0000-7000-8000-000000000000' }, {}],
    ['no-message-id', example, { messageId: undefined }],
    ['no-message-id', example, { messageId: '7' }],
    ['unknown-type', { ...example, type: 'io.github.cchc.tasks.report.submitted.v2' }, {}],
    ['not-a-cloud-event', { ...example, specversion: '0.3' }, {}],
    ['invalid-data', { ...example, data: {} }, {}],
  ])('is refused for good: %s', (cause, event, properties) => {
    expect(causeOf(event, properties)).toBe(cause);
  });

  it('is refused above 64 KB before it is read', () => {
    expect(() => receive({ ...message(example), content: Buffer.alloc(65_537) }, 'scoring')).toThrow('65537 bytes');
  });

  it('counts attempts only from a whole number', () => {
    const attempts = [3, '3', -1, 1.5, null, undefined].map((value) => attemptOf(message(example, { headers: { 'cchc-attempt': value } })));
    expect(attempts).toEqual([3, 0, 0, 0, 0, 0]);
  });
});

describe('an error', () => {
  it('is permanent when it says so, and worth another try otherwise', () => {
    expect(permanentCause(new Unprocessable('no-such-period', ''))).toBe('no-such-period');
    expect(permanentCause(new ContractViolation('invalid-data', ''))).toBe('invalid-data');
    expect(permanentCause(new TypeError())).toBeUndefined();
  });
});
