import { isUuid } from '@cchc/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { aggregateOf, contextOf, FACTS, OWNER_OF, type FactClass, type NewFact } from './fact.js';
import { quickCheck } from './quick-check.js';

export const TYPE_PREFIX = 'io.github.cchc.';
export const CONTENT_TYPE = 'application/cloudevents+json';
/** A fact is at most this many bytes as JSON. */
export const MAX_BYTES = 65_536;

/** CloudEvents 1.0, structured JSON. `time` is business time; the instant of the record is in the UUIDv7 `id`. */
export interface CloudEvent<T extends object = object> {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  data: T;
  aggregateversion: number;
  correlationid: string;
  causationid?: string;
  traceparent?: string;
}

/** A message that no retry can mend. `reason` is a stable slug. */
export class ContractViolation extends Error {
  constructor(
    readonly reason: 'malformed-json' | 'not-a-cloud-event' | 'unknown-type' | 'invalid-data' | 'too-large',
    detail: string,
  ) {
    super(detail);
    this.name = 'ContractViolation';
  }
}

export const routingKeyOf = (event: CloudEvent): string => event.type.slice(TYPE_PREFIX.length);

/** The envelope of a fact about to be told. */
export function toCloudEvent<T extends object>(
  fact: NewFact<T>,
  envelope: Pick<CloudEvent, 'id' | 'time' | 'correlationid' | 'causationid' | 'traceparent'>,
): CloudEvent<T> {
  const routingKey = fact.fact.type;
  return {
    specversion: '1.0',
    id: envelope.id,
    source: `/${OWNER_OF[contextOf(routingKey)]}`,
    type: TYPE_PREFIX + routingKey,
    subject: `${aggregateOf(routingKey)}/${fact.subjectId}`,
    time: envelope.time,
    datacontenttype: 'application/json',
    data: fact.data,
    aggregateversion: fact.aggregateVersion,
    correlationid: envelope.correlationid,
    ...(envelope.causationid && { causationid: envelope.causationid }),
    ...(envelope.traceparent && { traceparent: envelope.traceparent }),
  };
}

/** The event as it goes over the wire. Throws ContractViolation where `parseCloudEvent` would refuse it. */
export function writeCloudEvent(event: CloudEvent): string {
  const text = JSON.stringify(event);
  // A UTF-16 unit is three bytes at most. What the data become in JSON matters only where they do not pass as they are.
  const passes = text.length * 3 <= MAX_BYTES && !missingAttribute(event) && quickCheck(FACTS.get(routingKeyOf(event)), event.data);
  if (!passes) parseCloudEvent(Buffer.from(text));
  return text;
}

/** Reads and checks a message. `data` becomes an instance of its contract. Throws ContractViolation. */
export function parseCloudEvent(content: Buffer): CloudEvent {
  if (content.length > MAX_BYTES) throw new ContractViolation('too-large', `${content.length} bytes`);
  const event = parseEnvelope(content);
  const contract = FACTS.get(routingKeyOf(event));
  if (!contract) throw new ContractViolation('unknown-type', event.type);
  return { ...event, data: quickCheck(contract, event.data) ?? thoroughCheck(contract, event.data) };
}

function thoroughCheck(contract: FactClass, plain: object): object {
  const data = plainToInstance(contract, plain);
  const errors = validateSync(data, { whitelist: true, forbidUnknownValues: true });
  if (errors.length > 0) throw new ContractViolation('invalid-data', errors.map(describe).join('; '));
  return data;
}

function parseEnvelope(content: Buffer): CloudEvent {
  let event: CloudEvent;
  try {
    event = JSON.parse(content.toString('utf8')) as CloudEvent;
  } catch (error) {
    throw new ContractViolation('malformed-json', (error as Error).message);
  }
  const missing = missingAttribute(event);
  if (missing) throw new ContractViolation('not-a-cloud-event', missing);
  return event;
}

function missingAttribute(event: CloudEvent): string | undefined {
  if (typeof event !== 'object' || event === null) return 'not an object';
  if (event.specversion !== '1.0') return 'specversion';
  for (const name of ['id', 'source', 'type', 'subject', 'time', 'correlationid'] as const) {
    if (typeof event[name] !== 'string' || event[name].length === 0 || event[name].length > 255) return name;
  }
  if (!isUuid(event.id)) return 'id';
  if (Number.isNaN(Date.parse(event.time))) return 'time';
  if (!event.type.startsWith(TYPE_PREFIX)) return 'type';
  if (!Number.isSafeInteger(event.aggregateversion)) return 'aggregateversion';
  if (typeof event.data !== 'object' || event.data === null || Array.isArray(event.data)) return 'data';
  return undefined;
}

const describe = (error: ValidationError): string =>
  error.constraints
    ? Object.values(error.constraints).join(', ')
    : (error.children ?? []).map((child) => `${error.property}.${describe(child)}`).join(', ');
