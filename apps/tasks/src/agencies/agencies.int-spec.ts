import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgencyRegisteredV1, exampleOf, ImprovementRequestedV1, ObligationOpenedV1 } from '@cchc/contracts';
import { brokerDeploymentOf } from '@cchc/delivery';
import { migrationsOf } from '@cchc/service-kit';
import { connectionsOf, eventually, givenFact, startReactions, testBroker, testDatabase, type RunningReactions, type TestBroker, type TestDatabase } from '@cchc/testing';
import { deployment } from '../deployment.js';
import { AgencyRepository } from '../persistence/agency.repository.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { PlanTaskRepository } from '../persistence/plan-task.repository.js';
import { OpenImprovementTask } from '../plans/open-improvement-task.handler.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { EndObligations } from './end-obligations.handler.js';

const QUEUE = 'tasks.keep-agencies';
const example = exampleOf<AgencyRegisteredV1>(AgencyRegisteredV1.type);
let broker: TestBroker;
let database: TestDatabase;
let service: RunningReactions;

beforeAll(async () => {
  const directory = { service: 'gateway', contexts: ['directory' as const], reactions: [], hints: [] };
  const scoring = { service: 'scoring', contexts: ['scoring' as const], reactions: [], hints: [] };
  database = await testDatabase({ service: 'tasks', schema: 'tasks', migrations: migrationsOf(deployment) });
  broker = await testBroker([directory, scoring, brokerDeploymentOf({ service: 'tasks', contexts: ['tasks'], reactions: deployment.reactions })]);
  const { name, schema, contexts, publishes, reactions } = deployment;
  service = await startReactions({ service: name, schema, contexts, publishes, reactions, providers: [AgencyRepository, CalendarRepository, ObligationRepository, PlanTaskRepository, OpenImprovementTask, ReportRepository, EndObligations], connections: connectionsOf(database, broker, 'tasks') });
}, 60_000);
afterAll(async () => {
  await service.close();
  await broker.close();
  await database.close();
});

const kept = async (code: string) => (await database.query('SELECT name, version::int, search_text FROM tasks.agencies WHERE code = $1', [code]))[0];
const told = (code: string, version: number, name: string) => givenFact(broker, AgencyRegisteredV1, (event) => {
  event.aggregateversion = version;
  Object.assign(event.data, { code, name });
});

describe('what the directory tells of an agency', () => {
  it('is kept', async () => {
    await givenFact(broker, AgencyRegisteredV1);
    await eventually('the agency of the example is kept', async () => expect(await kept(example.data.code)).toMatchObject({ name: example.data.name }));
  });

  it('is kept once when it is told twice', async () => {
    const event = await told('X-TWICE', 1, 'Một');
    await givenFact(broker, AgencyRegisteredV1, (again) => Object.assign(again, event));
    await told('X-LAST', 1, 'Cuối');
    await eventually('what was told last is kept', async () => expect(await kept('X-LAST')).toBeDefined());
    expect(await kept('X-TWICE')).toEqual({ name: 'Một', version: 1, search_text: expect.stringContaining('mot') });
    const taken = await database.query('SELECT 1 FROM tasks.inbox WHERE queue = $1 AND message_id = $2', [QUEUE, event.id]);
    expect(taken).toHaveLength(1);
  });

  it('M15: ends with the newest, in whatever order it came', async () => {
    for (const version of [3, 1, 2]) await told('X-ORDER', version, `Tên ${version}`);
    await told('X-END', 1, 'Cuối');
    await eventually('what was told last is kept', async () => expect(await kept('X-END')).toBeDefined());
    expect(await kept('X-ORDER')).toMatchObject({ name: 'Tên 3', version: 3 });
  });

  it('M7: is parked when it breaks its contract, and the queue goes on', async () => {
    const poisoned = await givenFact(broker, AgencyRegisteredV1, (event) => Object.assign(event.data, { code: 'X-POISON', level: 'PLANET' }));
    await told('X-AFTER', 1, 'Sau đó');
    await eventually('the next fact is kept', async () => expect(await kept('X-AFTER')).toBeDefined());
    await eventually('the broken fact is parked', async () =>
      expect(await database.query('SELECT queue FROM tasks.parked_messages WHERE message_id = $1', [poisoned.id])).toEqual([{ queue: QUEUE }]));
    expect(await kept('X-POISON')).toBeUndefined();
  });
});

describe('a requested improvement of the province\'s PAR index', () => {
  const { data } = exampleOf<ImprovementRequestedV1>(ImprovementRequestedV1.type);
  const opened = () => database.query<{ payload: string }>('SELECT payload FROM tasks.outbox WHERE routing_key = $1', [ObligationOpenedV1.type]);
  const tasksOf = (code: string) => database.query('SELECT name, lead_agency, deadline_date::text AS deadline, derived, assumed, details FROM tasks.tasks WHERE code = $1', [code]);

  it('is a task of the plan and an obligation of its agency, once, by the working day on or after its deadline', async () => {
    await database.query(`INSERT INTO tasks.plans (year, province, content) VALUES (2021, 'Hậu Giang', '{}')`);
    await database.query(`INSERT INTO tasks.calendar_days (date, name, kind) VALUES ('2022-06-30', 'Nghỉ thử', 'HOLIDAY')`);
    const event = await givenFact(broker, ImprovementRequestedV1);
    await givenFact(broker, ImprovementRequestedV1, (again) => Object.assign(again, event));
    await givenFact(broker, ImprovementRequestedV1, (other) => Object.assign(other.data, { taskCode: 'KP-P7.2-2' }));
    await eventually('the later one is opened', async () => expect(await opened()).toHaveLength(2));
    expect(await tasksOf(data.taskCode)).toEqual([{ name: data.title, lead_agency: 'STTTT', deadline: '2022-07-01', derived: true, assumed: false, details: expect.objectContaining({ person: data.person, component: 'P7.2' }) }]);
    const [told] = (await opened()).map(({ payload }) => JSON.parse(payload) as { data: ObligationOpenedV1; causationid: string });
    expect(told).toMatchObject({ causationid: event.id, data: { class: 'TASK', code: data.taskCode, agencyCode: 'STTTT', role: 'LEAD', year: 2021, deadlineDate: '2022-07-01', dueAt: '2022-07-01T17:00:00.000Z', assumed: false } });
    expect(await database.query('SELECT code FROM tasks.obligations ORDER BY code')).toEqual([{ code: 'KP-P7.2-1' }, { code: 'KP-P7.2-2' }]);
  });

  it('M7: is parked when it breaks its contract, and opens nothing', async () => {
    const lost = await givenFact(broker, ImprovementRequestedV1, (event) => Object.assign(event.data, { taskCode: 'KP-P7.2-3', deadlineDate: '2022-02-30' }));
    await eventually('it is parked', async () => expect(await database.query('SELECT queue FROM tasks.parked_messages WHERE message_id = $1', [lost.id])).toEqual([{ queue: 'tasks.open-improvement-task' }]));
    expect(await tasksOf('KP-P7.2-3')).toEqual([]);
  });
});
