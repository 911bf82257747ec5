import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { plausibleValues } from '../../api/plausible-values.mjs';
import { Session } from '../../api/session.mjs';
import { BusinessClock } from '../../demo/business-clock.mjs';
import { local, root } from '../../launcher/paths.mjs';
import { startSystem, type RunningSystem } from '../../launcher/system.mjs';
import { answerOf, refusalOf, refusals, type Answer } from './answers.features.js';
import { Evidence, secretsIn } from './evidence.features.js';

jest.setTimeout(120_000);

const REPORT = '/api/v1/reports/2021-Q1:UBND-LONGMY';
const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
const values = plausibleValues(template, 'DISTRICT', 7);
const folder = local('test', 'story');

let system: RunningSystem;
let clock: BusinessClock;
let evidence: Evidence;
let traceOfSubmission: string;
const sessions = new Map<string, Session>();

async function as(username: string): Promise<Session> {
  const open = sessions.get(username) ?? (await Session.open(system.url, username, system.secrets.demoPassword));
  sessions.set(username, open);
  return open;
}

const indexOf = async (agency: string): Promise<number> => {
  const rows = await (await as('sonoivu')).get('/api/v1/rankings?year=2021&group=DISTRICT');
  return Number(rows.find((row: Answer) => row['agencyCode'] === agency)['index']);
};
const mails = async (): Promise<Answer[]> => (await as('quantri')).get('/api/v1/mailbox/messages?pageSize=500');
const mailsTo = async (username: string): Promise<string[]> =>
  (await mails()).filter(({ to }) => (to as string[]).includes(`${username}@haugiang.example`)).map(({ subject }) => subject as string);

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  // A test asks more often than a person does.
  const patient = { RATE_PER_SECOND: '200', RATE_BURST: '1000' };
  system = await startSystem({ folder, clock: '2021-03-08T08:00', throwAway: true, environment: { gateway: patient } });
  clock = new BusinessClock(join(folder, 'state.json'));
  evidence = new Evidence(system, folder);
});
afterAll(async () => {
  await system?.stop(() => [['SIGKILL', 1000]]);
  rmSync(folder, { recursive: true, force: true });
});

describe('Monday 8 March 2021, 08:00: seven working days before the report of the first quarter is due', () => {
  test('the whole plan is known: 115 agencies, 38 tasks, 27 ranked agencies, 6 targets', async () => {
    const home = await as('sonoivu');
    await eventually('every ranked agency has a line in its ranking', async () => {
      const groups = await Promise.all(['DEPARTMENT', 'DISTRICT'].map((group) => home.get(`/api/v1/rankings?year=2021&group=${group}`)));
      expect(groups.map((rows) => rows.length)).toEqual([19, 8]);
    }, { timeout: 30_000 });
    expect((await home.send('GET', '/api/v1/agencies?pageSize=1')).body.page.total).toBe(115);
    expect((await home.send('GET', '/api/v1/tasks?pageSize=1')).body.page.total).toBeGreaterThanOrEqual(38);
    expect(await home.get('/api/v1/targets?year=2021')).toHaveLength(6);
  });

  test('the first digests reach the officers of all 27 agencies, once each; the two overdue cases show an escalation', async () => {
    await eventually('27 officers have their mail', async () => {
      const officers = (await mails()).map(({ to }) => String(to)).filter((to) => to.startsWith('canbo.'));
      expect(officers).toHaveLength(27);
      expect(new Set(officers).size).toBe(27);
    }, { timeout: 60_000 });
    expect(await mailsTo('canbo.ubnd-longmy')).toHaveLength(1);
    await eventually('a head is told of the overdue task', async () => expect((await mailsTo('thutruong.sxd')).join()).toContain('quá hạn'), { timeout: 30_000 });
  });

  test('an officer saves a draft; a cross-check names the cell; only the head may submit', async () => {
    const officer = await as('canbo.ubnd-longmy');
    const { version } = await officer.get(REPORT);
    const wrong = await refusalOf(officer.put(`${REPORT}/values`, { values: { ...values, plan_tasks_done: 'bảy' } }, version));
    expect(wrong).toMatchObject({ status: 422, errors: [{ pointer: '/values/plan_tasks_done', cell: 'A1.02' }] });
    const broken = await officer.put(`${REPORT}/values`, { values: { ...values, plan_tasks_done: Number(values['plan_tasks_total']) + 1 } }, version);
    const stale = await refusalOf(officer.put(`${REPORT}/values`, { values }, version));
    expect(stale).toMatchObject({ status: 412, type: '/problems/version-conflict', currentVersion: version + 1 });
    expect(await refusalOf((await as('thutruong.ubnd-longmy')).post(`${REPORT}/submission`))).toMatchObject({ status: 422, type: '/problems/cross-check-failed', errors: [{ cell: 'A1.02' }] });
    await officer.put(`${REPORT}/values`, { values }, broken.body.data.version);
    expect(await refusalOf(officer.post(`${REPORT}/submission`))).toMatchObject({ status: 403, type: '/problems/head-approval-required' });
  });

  test('another agency cannot tell this report from one that does not exist', async () => {
    const stranger = await as('thutruong.stc');
    const [theirs, nothing] = await Promise.all([refusalOf(stranger.get(REPORT)), refusalOf(stranger.get('/api/v1/reports/2021-Q1:KHONG-CO'))]);
    expect(theirs).toMatchObject({ status: 404, type: '/problems/not-found' });
    expect(theirs['detail']).toBe(nothing['detail']);
  });

  test('the head submits: a signed receipt, the ranking moves, open pages hear of it, every point is explained', async () => {
    const head = await as('thutruong.ubnd-longmy');
    const before = await indexOf('UBND-LONGMY');
    const listening = new AbortController();
    const heard = firstRanking(await as('lanhdao'), listening.signal);
    const submitted = await head.post(`${REPORT}/submission`, undefined, 'story-submission-1');
    traceOfSubmission = submitted.headers.get('traceparent')!.split('-')[1]!;
    const receipt = answerOf(submitted);
    expect(receipt).toMatchObject({ timeliness: 'ON_TIME', revision: 1, agencyCode: 'UBND-LONGMY' });
    expect(answerOf(await head.post(`${REPORT}/submission`, undefined, 'story-submission-1'))).toEqual(receipt);
    const keys = (await head.send('GET', '/api/v1/receipt-keys')).body as JSONWebKeySet;
    const { payload } = await compactVerify(receipt['signature'] as string, createLocalJWKSet(keys));
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ contentHash: receipt['contentHash'], submittedAt: receipt['submittedAt'] });
    await eventually('the ranking has moved', async () => expect(await indexOf('UBND-LONGMY')).toBeGreaterThan(before));
    expect(await heard).toMatchObject({ year: 2021, version: expect.any(Number) });
    listening.abort();
    await expectExplained(head);
  });

  test('what was owed is owed no more: the other reminders are cancelled', async () => {
    const officer = await as('canbo.ubnd-longmy');
    await eventually('no reminder of the report is pending', async () => {
      const reminders: Answer[] = await officer.get('/api/v1/reminders?pageSize=100');
      const states = reminders.filter(({ code }) => code === '2021-Q1').map(({ state }) => state);
      expect(states).toContain('CANCELLED');
      expect(states).not.toContain('PENDING');
    });
  });

  test('O5: the submission is followed by its trace id through the logs and rows of every service', async () => {
    await eventually('every service tells of it', async () => expect(await evidence.trailOf(traceOfSubmission)).toEqual({
      logs: ['gateway', 'indicators', 'notifications', 'scoring', 'tasks'],
      facts: ['indicators.target.measured.v1', 'scoring.ranking.changed.v1', 'tasks.obligation.met.v1', 'tasks.report.submitted.v1'],
      done: ['indicators.record-values', 'notifications.cancel-reminders', 'scoring.pre-fill-scorecard'],
      reminders: ['CANCELLED'], requests: ['POST 201'],
    }));
  });

  test('O5: every mail leads back to the facts that it tells of', async () => {
    const causes = await evidence.query<{ mails: number; facts: string[] }>(
      `SELECT count(DISTINCT m.id)::int AS mails, array_agg(DISTINCT o.routing_key) AS facts
         FROM notifications.messages m JOIN notifications.reminder_recipients p ON p.message_id = m.id
         JOIN notifications.reminders r ON r.id = p.reminder_id
         LEFT JOIN tasks.outbox o ON o.payload::json ->> 'correlationid' = r.correlation_id::text AND position(r.subject::text IN o.payload) > 0
        WHERE m.state = 'SENT'`);
    expect(causes).toEqual([{ mails: (await mails()).length, facts: ['tasks.obligation.opened.v1'] }]);
  });
});

describe('Friday 12 March, 08:00: three working days before', () => {
  test('those who still owe are told once more, who has submitted is not', async () => {
    await clock.reach('2021-03-12T08:00');
    await eventually('a neighbour has the second mail', async () => expect(await mailsTo('canbo.ubnd-vithanh')).toHaveLength(2), { timeout: 60_000 });
    expect(await mailsTo('canbo.ubnd-longmy')).toHaveLength(1);
  });

  test('a scoring process that is killed loses nothing and doubles nothing', async () => {
    const before = await indexOf('UBND-NGABAY');
    process.kill(system.ledger.processes.find(({ name }) => name === 'scoring')!.pid, 'SIGKILL');
    const key = '/api/v1/reports/2021-Q1:UBND-NGABAY';
    const head = await as('thutruong.ubnd-ngabay');
    await head.put(`${key}/values`, { values: plausibleValues(template, 'DISTRICT', 11) }, (await head.get(key)).version);
    await head.post(`${key}/submission`);
    await eventually('scoring is back and the report is scored', async () => expect(await indexOf('UBND-NGABAY')).toBeGreaterThan(before), { timeout: 60_000 });
  });

  test('no mail went out twice, and every service is in health', async () => {
    const sent = (await mails()).map(({ to, subject, receivedAt }) => `${String(to)} ${String(subject)} ${String(receivedAt).slice(0, 10)}`);
    expect(new Set(sent).size).toBe(sent.length);
    for (const port of Object.values(system.infra.operatorsPorts)) {
      await eventually('the service says that it is well', async () => expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200));
    }
    for (const path of ['/health', '/metrics', '/openapi.json']) expect((await fetch(system.url + path)).status).toBe(404);
  });
});

describe('when the day is over', () => {
  test('O5: lag, parked, uncertain, missing and the wait for a connection are told', async () => {
    const { scoring, notifications } = system.infra.operatorsPorts;
    const text = (await Promise.all([scoring, notifications].map(async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()))).join('\n');
    const valuesOf = (name: string) => [...text.matchAll(new RegExp(`^${name} (\\S+)$`, 'gm'))].map(([, value]) => Number(value));
    expect(valuesOf('cchc_lag_seconds\\{queue="scoring.pre-fill-scorecard"\\}')).toEqual([expect.any(Number)]);
    expect([valuesOf('cchc_parked_messages'), valuesOf('cchc_missing_windows'), valuesOf('cchc_mails\\{state="UNCERTAIN"\\}')]).toEqual([[0, 0], [0, 0], [0]]);
    expect(valuesOf('cchc_pool_wait_seconds_count\\{pool="scoring-worker"\\}')[0]).toBeGreaterThan(0);
  });

  test('O2: no secret stands in a log, a row, a mail or a refusal', async () => {
    const mistyped = 'canary-mat-khau-go-nham';
    await refusalOf(Session.open(system.url, 'canbo.stc', mistyped));
    await refusalOf((await as('canbo.stc')).put('/api/v1/me/password', { currentPassword: mistyped, newPassword: `${mistyped}-moi` }, 1));
    const cookies = [...sessions.values()].map(({ cookie }) => cookie.split('=')[1]!);
    const secrets = [...secretsIn(system.secrets), system.infra.mailbox.token, ...cookies, mistyped];
    expect(secrets.length).toBeGreaterThan(30);
    const shown = new Map([...evidence.logs(), ['mails', evidence.mails().join()], ['refusals', JSON.stringify(refusals)]]);
    expect([...shown.keys()]).toEqual(expect.arrayContaining(['gateway', 'tasks', 'indicators', 'scoring', 'notifications', 'deploy', 'postgres', 'rabbitmq']));
    for (const [place, text] of shown) expect([place, secrets.filter((secret) => text.includes(secret))]).toEqual([place, []]);
    expect([evidence.mails().length, refusals.length, shown.get('tasks')!.length].every((much) => much > 5)).toBe(true);
    expect(await evidence.tablesWith(secrets)).toEqual([]);
    expect(await evidence.tablesWith(['UBND-LONGMY'])).toContain('tasks.reports');
  });
});

async function firstRanking(session: Session, signal: AbortSignal): Promise<Answer> {
  for await (const { event, data } of session.events(signal)) if (event === 'ranking' && data.group === 'DISTRICT') return data as Answer;
  throw new Error('the stream ended');
}

/** Leaf by leaf the card gives its total, and one leaf can be followed to the report that it comes from. */
async function expectExplained(session: Session): Promise<void> {
  const card = await session.get('/api/v1/scorecards/UBND-LONGMY?year=2021');
  const leaves: Answer[] = card.fields.flatMap(({ criteria }: Answer) => (criteria as Answer[]).flatMap((criterion) => criterion['leaves'] as Answer[]));
  const hundredths = leaves.reduce((sum, { points }) => sum + Math.round(Number(points) * 100), 0);
  expect(hundredths).toBe(Math.round(Number(card.total.points) * 100));
  const leaf = JSON.stringify(await session.get('/api/v1/scorecards/UBND-LONGMY/leaves/H3.3.1?year=2021'));
  expect(leaf).toContain('dos_done_on_time');
  expect(leaf).toContain('2021-Q1');
}
