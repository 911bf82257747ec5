import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RankingChangedV1, TargetMeasuredV1 } from '@cchc/contracts';
import { eventually, givenFact } from '@cchc/testing';
import { GatewayUnderTest } from '../gateway-under-test.features.js';
import { EventStreams } from './event-streams.js';

interface Page {
  status: number;
  headers: Headers;
  events: { id: string; event: string; data: Record<string, unknown> }[];
  ended: boolean;
  close(): void;
}

let gateway: GatewayUnderTest;
const pages: Page[] = [];
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ replicas: 2, STREAMS_PER_PRINCIPAL: 3 });
}, 60_000);
afterAll(async () => {
  for (const page of pages) page.close();
  await gateway.close();
});

async function open(as: string, { replica = 0, headers = {} as Record<string, string> } = {}): Promise<Page> {
  const leaving = new AbortController();
  const response = await fetch(`${gateway.urls[replica]}/api/v1/events`, { headers: { cookie: as, ...headers }, signal: leaving.signal });
  const page: Page = { status: response.status, headers: response.headers, events: [], ended: false, close: () => leaving.abort() };
  pages.push(page);
  if (response.status === 200) void read(response, page);
  return page;
}

async function read(response: Response, page: Page): Promise<void> {
  let buffered = '';
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      buffered += chunk;
      const blocks = buffered.split('\n\n');
      buffered = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        if (field('data')) page.events.push({ id: field('id')!, event: field('event')!, data: JSON.parse(field('data')!) });
      }
    }
  } catch {
    // the page was closed by us
  }
  page.ended = true;
}

const rankingIs = (version: number, group: 'DEPARTMENT' | 'DISTRICT' = 'DISTRICT') =>
  givenFact(gateway.broker, RankingChangedV1, (event) => {
    event.subject = `ranking/2021-${group}`;
    Object.assign(event.data, { group, version });
  });

describe('an open page', () => {
  test('hears of a new version in every replica, and of nothing but its number', async () => {
    const as = await gateway.cookieOf('canbo.stc');
    const [here, there] = [await open(as), await open(as, { replica: 1 })];
    expect(here.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const fact = await rankingIs(12);
    for (const page of [here, there]) {
      await eventually('the page hears that the ranking has version 12', () => {
        expect(page.events).toEqual([{ id: fact.id, event: 'ranking', data: { year: 2021, group: 'DISTRICT', version: 12 } }]);
      });
    }
    here.close();
    there.close();
  });

  test('is not told to go back when facts overtake each other', async () => {
    const as = await gateway.cookieOf('canbo.stp');
    const page = await open(as);
    await rankingIs(20);
    await rankingIs(19);
    await rankingIs(20);
    await rankingIs(21);
    const heard = () => page.events.filter(({ event }) => event === 'ranking').map(({ data }) => data['version']).filter((version) => Number(version) > 12);
    await eventually('the page hears of version 21', () => expect(heard()).toContain(21));
    expect(heard()).toEqual([20, 21]);
    page.close();
  });

  test('hears of measured targets too', async () => {
    const as = await gateway.cookieOf('canbo.sct');
    const page = await open(as);
    await givenFact(gateway.broker, TargetMeasuredV1);
    await eventually('the page hears of the target', () => expect(page.events.map(({ event }) => event)).toContain('target'));
    page.close();
  });

  test('that was away hears what is newest, and what it knows already not again', async () => {
    const as = await gateway.cookieOf('canbo.sxd');
    const fact = await rankingIs(3, 'DEPARTMENT');
    await eventually('a new page is told of version 3', async () => {
      const page = await open(as);
      page.close();
      const again = await open(as, { headers: { 'last-event-id': 'khong phai ma' } });
      await eventually('it is told', () => expect(again.events.map(({ id }) => id)).toContain(fact.id), { timeout: 500 });
      again.close();
    });
    const knowing = await open(as, { headers: { 'last-event-id': fact.id } });
    const later = await rankingIs(4, 'DEPARTMENT');
    await eventually('it hears of version 4', () => expect(knowing.events.map(({ id }) => id)).toContain(later.id));
    expect(knowing.events.map(({ id }) => id)).not.toContain(fact.id);
    knowing.close();
  });

  test('is one of a few of the same person', async () => {
    const as = await gateway.cookieOf('canbo.syt');
    const opened = [await open(as), await open(as), await open(as)];
    const refused = await open(as);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    opened[0]!.close();
    await eventually('there is room again', async () => expect((await open(as)).status).toBe(200));
    for (const page of opened) page.close();
  });

  test('Z3: ends when its session does', async () => {
    const as = await gateway.cookieOf('canbo.bdt');
    const page = await open(as);
    await gateway.ask('/api/v1/sessions/current', { method: 'DELETE', as, replica: 1 });
    await gateway.replicas[0]!.get(EventStreams).beat();
    await eventually('the stream has ended', () => expect(page.ended).toBe(true));
  });

  test('needs a login', async () => {
    expect((await open('')).status).toBe(401);
  });

  test('does not keep a process from ending', async () => {
    const other = await GatewayUnderTest.start();
    const as = await other.cookieOf('canbo.stc');
    const response = await fetch(`${other.urls[0]}/api/v1/events`, { headers: { cookie: as } });
    const ended = response.text();
    await other.close();
    expect(await ended).toContain('retry:');
  }, 30_000);
});
