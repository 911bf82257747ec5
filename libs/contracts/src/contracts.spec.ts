import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { isUuid } from '@cchc/kernel';
import { aggregateOf, contextOf, ContractViolation, exampleOf, FACTS, MAX_BYTES, OWNER_OF, parseCloudEvent, routingKeyOf, writeCloudEvent, type CloudEvent } from './index.js';
import { quickCheck } from './quick-check.js';

const keys = [...FACTS.keys()];
const bytesOf = (event: unknown): Buffer => Buffer.from(JSON.stringify(event));

/** Why a message is refused; undefined when it is taken. */
function refusalOf(content: Buffer): string | undefined {
  try {
    parseCloudEvent(content);
    return undefined;
  } catch (error) {
    if (error instanceof ContractViolation) return error.reason;
    throw error;
  }
}

type Path = readonly (string | number)[];

/** Every place in the data of an example: the branches and the leaves. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, Array.isArray(value) ? +key : key]));
  return path.length ? [path, ...below] : below;
}

/** The example with the value at `path` replaced, or removed when `value` is undefined. */
function brokenAt(event: CloudEvent, path: Path, value: unknown): CloudEvent {
  const copy = structuredClone(event);
  let parent = copy.data as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
  if (value === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = value;
  return copy;
}

const valueAt = (event: CloudEvent, path: Path): unknown => path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], event.data);

describe('every fact has an example', () => {
  it('and every example is of a fact', () => {
    const files = readdirSync(new URL('../examples/', import.meta.url)).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s: it is valid, small, and told by its owner', (key) => {
    const example = exampleOf(key);
    const parsed = parseCloudEvent(bytesOf(example));
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(example);
    expect(parsed.data).toBeInstanceOf(FACTS.get(key)!);
    expect(bytesOf(example).length).toBeLessThanOrEqual(MAX_BYTES);
    expect(routingKeyOf(parsed)).toBe(key);
    expect(parsed.source).toBe(`/${OWNER_OF[contextOf(key)]}`);
    expect(parsed.subject).toMatch(new RegExp(`^${aggregateOf(key)}/.`));
    expect(isUuid(parsed.id)).toBe(true);
  });

  it.each(keys)('%s: a value of the wrong kind is refused, wherever it is', (key) => {
    const example = exampleOf(key);
    const taken = placesIn(example.data).filter((path) => {
      const right = valueAt(example, path);
      // A text is no part and no list, but may well be what a null stands for.
      const wrong = typeof right === 'object' && right !== null ? 'not this' : { not: 'this' };
      return refusalOf(bytesOf(brokenAt(example, path, wrong))) !== 'invalid-data';
    });
    expect(taken).toEqual([]);
  });

  it.each(keys)('%s: a missing field is refused, unless it may be null', (key) => {
    const example = exampleOf(key);
    const optional = getMetadataStorage()
      .getTargetValidationMetadatas(FACTS.get(key)!, '', false, false)
      .filter((rule) => rule.type === 'conditionalValidation')
      .map((rule) => rule.propertyName);
    const taken = Object.keys(example.data).filter((field) => !refusalOf(bytesOf(brokenAt(example, [field], undefined))));
    expect(taken.sort()).toEqual(optional.filter((field) => field in example.data).sort());
  });
});

describe('the quick check of a fact', () => {
  const thorough = (key: string, plain: object): object | undefined => {
    const data = plainToInstance(FACTS.get(key)!, plain);
    return validateSync(data, { whitelist: true, forbidUnknownValues: true }).length > 0 ? undefined : data;
  };
  const flat = keys.filter((key) => quickCheck(FACTS.get(key)!, exampleOf(key).data));

  it('knows the rules of every contract without parts of its own', () => {
    const rulesOf = (key: string) => getMetadataStorage().getTargetValidationMetadatas(FACTS.get(key)!, '', false, false);
    expect(keys.filter((key) => !flat.includes(key))).toEqual(keys.filter((key) => rulesOf(key).some(({ type }) => type === 'nestedValidation')));
    expect(flat.length).toBeGreaterThan(5);
  });

  it.each(flat)('%s: takes and refuses what class-validator does, whatever a field holds', (key) => {
    const example = exampleOf(key);
    fc.assert(fc.property(fc.constantFrom(...placesIn(example.data), ['addedLater']), fc.jsonValue({ maxDepth: 2 }), fc.boolean(), (path, value, missing) => {
      const { data } = JSON.parse(bytesOf(brokenAt(example, path, missing ? undefined : value)).toString()) as CloudEvent;
      expect(quickCheck(FACTS.get(key)!, data)).toEqual(thorough(key, data));
    }), { numRuns: 200 });
  });
});

describe('a fact about to be told', () => {
  const event = exampleOf('tasks.report.returned.v1');
  const written = (change: object): unknown => JSON.parse(writeCloudEvent({ ...event, ...change }));

  it('is written as it will be read', () => {
    expect(written({})).toEqual(event);
    expect(written({ data: Object.assign(Object.create(null), event.data) })).toEqual(event);
  });

  it('is judged by what its data become in JSON', () => {
    const { dueAt } = exampleOf<{ dueAt: string }>('tasks.obligation.opened.v1').data;
    const opened = exampleOf('tasks.obligation.opened.v1');
    expect(JSON.parse(writeCloudEvent({ ...opened, data: { ...opened.data, dueAt: new Date(dueAt) } })).data.dueAt).toBe(new Date(dueAt).toISOString());
  });

  it.each([
    ['not-a-cloud-event', { subject: '' }], ['unknown-type', { type: 'io.github.cchc.tasks.report.lost.v1' }], ['invalid-data', { data: {} }],
    ['too-large', { data: { ...event.data, more: 'ồ'.repeat(MAX_BYTES / 3) } }],
  ])('is refused: %s', (reason, change) => expect(() => written(change)).toThrow(expect.objectContaining({ reason })));
});

describe('a message that is no fact of ours', () => {
  const example = exampleOf('tasks.report.returned.v1');
  const with_ = (change: object): Buffer => bytesOf({ ...example, ...change });

  it('is refused when it is no JSON', () => {
    expect(refusalOf(Buffer.from('{"specversion":'))).toBe('malformed-json');
    expect(refusalOf(Buffer.alloc(0))).toBe('malformed-json');
  });

  it.each([['null'], ['7'], ['"text"'], ['[]'], ['{}']])('is refused when it is %s', (text) => {
    expect(refusalOf(Buffer.from(text))).toBe('not-a-cloud-event');
  });

  it.each(['specversion', 'id', 'source', 'type', 'subject', 'time', 'correlationid', 'aggregateversion', 'data'])('is refused without %s', (name) => {
    expect(refusalOf(with_({ [name]: undefined }))).toBe('not-a-cloud-event');
  });

  it.each([
    [{ specversion: '0.3' }],
    [{ id: 'report-7' }],
    [{ time: 'yesterday' }],
    [{ type: 'com.example.report.returned.v1' }],
    [{ aggregateversion: 1.5 }],
    [{ aggregateversion: '3' }],
    [{ subject: 'x'.repeat(256) }],
    [{ data: [] }],
  ])('is refused with %j', (change) => expect(refusalOf(with_(change))).toBe('not-a-cloud-event'));

  it('of a version that we do not know is refused, never guessed', () => {
    expect(refusalOf(with_({ type: 'io.github.cchc.tasks.report.returned.v2' }))).toBe('unknown-type');
  });

  it('above 64 KB is refused before it is read', () => {
    expect(refusalOf(with_({ data: { ...example.data, more: 'x'.repeat(MAX_BYTES) } }))).toBe('too-large');
  });

  it('with a field that a later release added is taken, without the field', () => {
    const event = brokenAt(example, ['addedLater'], 'x');
    expect(parseCloudEvent(bytesOf(event)).data).toEqual(parseCloudEvent(bytesOf(example)).data);
  });
});

describe('the values of a report', () => {
  const example = exampleOf<{ values: object }>('tasks.report.submitted.v1');
  const refusal = (values: unknown) => refusalOf(bytesOf(brokenAt(example, ['values'], values)));

  it.each([[{ a: 0 }], [{ a: -1 }], [{ a: '55124.50' }], [{ a: true }], [{ a: 9007199254740991 }], [{}]])('%j is taken', (values) => expect(refusal(values)).toBeUndefined());

  it.each([[{ a: 1.5 }], [{ a: null }], [{ a: 'many' }], [{ a: 2 ** 53 }], [{ a: [1] }], [{ 'a b': 1 }], [{ '': 1 }], [[1]], [{ a: '1e9' }]])('%j is refused', (values) =>
    expect(refusal(values)).toBe('invalid-data'));
});
