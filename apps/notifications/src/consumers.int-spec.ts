import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AgencyRegisteredV1, CalendarChangedV1, DutyEndedV1, DutyOpenedV1, DutyRescheduledV1, EditionPublishedV1, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, PersonRegisteredV1,
} from '@cchc/contracts';
import { brokerDeploymentOf } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { eventually, givenFact, testBroker, type TestBroker } from '@cchc/testing';
import { deployment } from './deployment.js';
import { World } from './world.features.js';

const KEEP = 'notifications.keep-directory';
const SCHEDULE = 'notifications.schedule-reminders';
const CANCEL = 'notifications.cancel-reminders';

describe('what the service hears', () => {
  let broker: TestBroker;
  let world: World;

  beforeAll(async () => {
    broker = await testBroker([
      brokerDeploymentOf({ service: deployment.name, contexts: deployment.contexts, reactions: deployment.reactions }),
      { service: 'gateway', contexts: ['directory'], reactions: [], hints: [] },
      { service: 'tasks', contexts: ['tasks'], reactions: [], hints: [] },
      { service: 'scoring', contexts: ['scoring'], reactions: [], hints: [] },
    ]);
    world = await World.open({ AMQP_URL: broker.urlOf('notifications') });
    await world.app.startAllMicroservices();
  });
  afterAll(async () => {
    await world.close();
    await broker.close();
  });
  beforeEach(() => world.beginAnew());

  /** So many facts of a queue are in the inbox. */
  const settled = (queue: string, facts: number) =>
    eventually(`${facts} facts of ${queue} are settled`, async () => {
      const [row] = await world.query('SELECT count(*)::int AS n FROM inbox WHERE queue = $1', [queue]);
      expect(row!['n']).toBe(facts);
    });
  const states = async (): Promise<string[]> =>
    (await world.query<{ state: string }>('SELECT state FROM reminders ORDER BY state')).map(({ state }) => state);

  test('agencies and people: an example once, twice and an older version later change nothing more', async () => {
    const agency = await givenFact(broker, AgencyRegisteredV1);
    const person = await givenFact(broker, PersonRegisteredV1);
    await settled(KEEP, 2);
    await givenFact(broker, AgencyRegisteredV1, (event) => void (event.id = agency.id));
    await givenFact(broker, PersonRegisteredV1, (event) => void (event.aggregateversion = 5, event.data.memberships = [{ agencyCode: 'STC', role: 'HEAD' }]));
    await givenFact(broker, PersonRegisteredV1, (event) => void (event.aggregateversion = 4, event.data.active = false));
    await settled(KEEP, 4);
    expect(await world.query('SELECT code FROM agencies')).toEqual([{ code: agency.data.code }]);
    expect(await world.query('SELECT person_id, active, version FROM people')).toEqual([{ person_id: person.data.personId, active: true, version: 5 }]);
    expect(await world.query('SELECT agency_code, role FROM memberships')).toEqual([{ agency_code: 'STC', role: 'HEAD' }]);
  });

  test('published results are told to every head, once; to officers not', async () => {
    const head = await givenFact(broker, PersonRegisteredV1, (event) => void (event.data.memberships = [{ agencyCode: 'STC', role: 'HEAD' }, { agencyCode: 'SNV', role: 'HOME_AFFAIRS' }]));
    await givenFact(broker, PersonRegisteredV1, (event) => void (event.data.personId = newId(), event.data.memberships = [{ agencyCode: 'STC', role: 'OFFICER' }]));
    await settled(KEEP, 2);
    const published = await givenFact(broker, EditionPublishedV1);
    await givenFact(broker, EditionPublishedV1, (event) => void (event.id = published.id));
    await settled('notifications.tell-of-results', 1);
    expect(await world.query('SELECT person_id, kind, subject, title FROM inbox_items')).toEqual([{
      person_id: head.data.personId, kind: 'RESULTS', subject: published.id, title: 'Đính chính kết quả Chỉ số cải cách hành chính năm 2021 (công bố lần 2)',
    }]);
  });

  test('an obligation opened once or twice has one ladder', async () => {
    const opened = await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 1);
    await givenFact(broker, ObligationOpenedV1, (event) => void (event.id = opened.id));
    await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 2);
    expect(await states()).toEqual(Array(8).fill('PENDING'));
  });

  test('M15: met before opened plans nothing', async () => {
    await givenFact(broker, ObligationMetV1);
    await settled(CANCEL, 1);
    await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 1);
    expect(await states()).toEqual([]);
    expect(await world.query('SELECT owed FROM obligations')).toEqual([{ owed: false }]);
  });

  test('what is met loses what is pending, told once or twice', async () => {
    const opened = await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 1);
    const met = await givenFact(broker, ObligationMetV1, (event) => void (event.data.obligationId = opened.data.obligationId));
    await givenFact(broker, ObligationMetV1, (event) => void (event.id = met.id, event.data.obligationId = opened.data.obligationId));
    await settled(CANCEL, 1);
    expect(await world.query('SELECT DISTINCT state, reason FROM reminders')).toEqual([{ state: 'CANCELLED', reason: 'met' }]);
  });

  test('a duty of the yearly scoring is reminded of as an obligation is, by the ladder of its class, until it has ended', async () => {
    const opened = await givenFact(broker, DutyOpenedV1);
    await givenFact(broker, DutyOpenedV1, (event) => void (event.id = opened.id));
    await settled(SCHEDULE, 1);
    expect(await world.query('SELECT step FROM reminders ORDER BY step')).toEqual([-7, -3, -1, 0].map((step) => ({ step })));
    await givenFact(broker, DutyRescheduledV1);
    await settled(SCHEDULE, 2);
    expect(await world.query('SELECT deadline_date::text AS day, state, count(*)::int AS n FROM reminders GROUP BY 1, 2 ORDER BY 1')).toEqual([
      { day: '2021-12-31', state: 'CANCELLED', n: 4 }, { day: '2022-01-05', state: 'PENDING', n: 4 },
    ]);
    await givenFact(broker, DutyEndedV1);
    await settled(CANCEL, 1);
    expect(await states()).toEqual(Array(8).fill('CANCELLED'));
  });

  test('M15: a duty that ended before it is known to have been opened plans nothing', async () => {
    await givenFact(broker, DutyEndedV1);
    await settled(CANCEL, 1);
    await givenFact(broker, DutyOpenedV1);
    await settled(SCHEDULE, 1);
    expect(await states()).toEqual([]);
  });

  test('rescheduled and reopened, in any order, end in one ladder for the last deadline', async () => {
    const subject = '0177f4c2-1a00-7002-9c3d-2b4a6c8e0f12';
    await givenFact(broker, ObligationReopenedV1);
    await givenFact(broker, ObligationRescheduledV1);
    await settled(SCHEDULE, 2);
    expect(await states()).toEqual([]);
    await givenFact(broker, ObligationOpenedV1, (event) => void (event.data.obligationId = subject, event.data.class = 'TASK', event.data.code = 'NV-2.01', event.data.agencyCode = 'STP'));
    await settled(SCHEDULE, 3);
    expect(await states()).toEqual(Array(8).fill('PENDING'));
    expect(await world.query('SELECT DISTINCT deadline_date::text AS day, agency_code FROM reminders')).toEqual([{ day: '2021-04-15', agency_code: 'STP' }]);
  });

  test('S5: a changed calendar moves what is pending; told twice, or an older one later, it changes nothing more', async () => {
    const withSwap = (version: number, ...dates: string[]) => givenFact(broker, CalendarChangedV1, (event) => {
      event.aggregateversion = version;
      event.data.days = dates.map((date) => ({ date, kind: 'SWAP_OFF', name: 'Nghỉ hoán đổi' }));
    });
    await givenFact(broker, CalendarChangedV1);
    await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 2);
    const before = await world.query('SELECT step, due_at FROM reminders ORDER BY step');
    const swapped = await withSwap(3, '2021-03-15');
    await givenFact(broker, CalendarChangedV1, (event) => void (event.id = swapped.id));
    await withSwap(2);
    await settled(SCHEDULE, 4);
    await world.replan();
    expect(await world.query('SELECT day::text FROM calendar_days')).toEqual([{ day: '2021-03-15' }]);
    const after = await world.query(`SELECT step, due_at FROM reminders WHERE state = 'PENDING' ORDER BY step`);
    expect(after.map(({ step }) => step)).toEqual(before.map(({ step }) => step));
    expect(after).not.toEqual(before);
  });

  test('M7: a poisoned fact is parked with its reason, and the queue goes on', async () => {
    await givenFact(broker, ObligationOpenedV1, (event) => void ((event.data as { dueAt: unknown }).dueAt = 'hôm qua'));
    await givenFact(broker, PersonRegisteredV1, (event) => void ((event.data as { memberships: unknown }).memberships = 'OFFICER'));
    await givenFact(broker, ObligationMetV1, (event) => void (event.aggregateversion = 'một' as never));
    await givenFact(broker, ObligationOpenedV1);
    await settled(SCHEDULE, 1);
    await eventually('the poisoned facts are parked', async () => {
      const parked = await world.query<{ queue: string; cause: string }>('SELECT queue, cause FROM parked_messages ORDER BY queue');
      expect(parked.map(({ queue }) => queue)).toEqual([CANCEL, KEEP, SCHEDULE]);
      expect(parked.every(({ cause }) => cause.length > 0)).toBe(true);
    });
    expect(await states()).toEqual(Array(8).fill('PENDING'));
  });
});
