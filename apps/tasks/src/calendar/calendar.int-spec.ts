import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarChangedV1, ObligationRescheduledV1 } from '@cchc/contracts';
import { data, homeAffairs, person, TasksUnderTest } from '../tasks-under-test.features.js';
import type { CalendarDayDto } from './calendar.dto.js';

const administrator = person('ADMINISTRATOR', 'SNV');
const swap: CalendarDayDto = { date: '2021-03-17', name: 'Nghỉ hoán đổi', kind: 'SWAP_OFF', source: null, confirmed: true };
let tasks: TasksUnderTest;

beforeAll(async () => {
  tasks = await TasksUnderTest.start('2021-03-08T08:00:00+07:00');
}, 60_000);
afterAll(() => tasks.close());
afterEach(() => tasks.forgetFacts());

const read = async () => (await tasks.get(administrator, '/calendar?year=2021')).body.data as { version: number; days: CalendarDayDto[] };
const told = async () => (await tasks.facts()).map(({ type, aggregateversion }) => `${type.split('.').slice(-3).join('.')} ${aggregateversion}`);
const lastDays = () => tasks.database.query(`
  SELECT deadline_date::text AS day, count(*)::int AS n FROM tasks.obligations WHERE met_at IS NULL AND class = 'REPORT' AND code = '2021-Q1' GROUP BY 1`);

describe('the working calendar', () => {
  it('is told by the seed, each year once', async () => {
    await tasks.database.query('DELETE FROM tasks.calendars');
    await tasks.seed();
    await tasks.seed();
    const years = Object.keys(data('calendar.json').days);
    expect((await tasks.facts()).map(({ subject }) => subject)).toEqual(years.map((year) => `calendar/${year}`));
    expect(new Set(await told())).toEqual(new Set(['calendar.changed.v1 1']));
  });

  it('names no day that is not confirmed', async () => {
    const { version, days } = await read();
    await tasks.put(administrator, '/calendar/2021', version, { days: [...days, { ...swap, date: '2021-12-31', confirmed: false }] });
    const [fact] = await tasks.facts();
    expect((fact!.data as CalendarChangedV1).days.map(({ date }) => date)).toEqual(days.map(({ date }) => date));
    await tasks.put(administrator, '/calendar/2021', version + 1, { days });
  });

  it('S5: a new day off moves the deadlines that lie on it; taken back, it moves none back', async () => {
    const { version, days } = await read();
    expect(await lastDays()).toEqual([{ day: '2021-03-17', n: 27 }]);
    const saved = await tasks.put(administrator, '/calendar/2021', version, { days: [...days, swap] });
    expect(saved).toMatchObject({ status: 200, body: { data: { year: 2021, version: version + 1 } } });
    expect(saved.headers['etag']).toBe(`"${version + 1}"`);
    expect(await lastDays()).toEqual([{ day: '2021-03-18', n: 27 }]);

    const [changed, ...rescheduled] = await tasks.facts();
    expect(changed).toMatchObject({ subject: 'calendar/2021', aggregateversion: version + 1, data: { year: 2021 } });
    expect((changed!.data as CalendarChangedV1).days).toContainEqual({ date: '2021-03-17', kind: 'SWAP_OFF', name: 'Nghỉ hoán đổi' });
    const moved = rescheduled.map((fact) => fact.data as ObligationRescheduledV1);
    expect(moved.filter((one) => one.class === 'REPORT')).toHaveLength(27);
    expect(new Set(moved.map((one) => `${one.deadlineDate} ${one.dueAt}`))).toEqual(new Set(['2021-03-18 2021-03-18T17:00:00.000Z']));

    const { id } = (await tasks.get(homeAffairs, '/obligations?filter[agency]=UBND-LONGMY&filter[code]=2021-Q1')).body.data[0];
    const { history } = (await tasks.get(homeAffairs, `/obligations/${id}`)).body.data;
    expect(history.at(-1)).toMatchObject({ kind: 'RESCHEDULED', personName: administrator.displayName, detail: { from: '2021-03-17', to: '2021-03-18' } });
    const [period] = await tasks.database.query(`SELECT deadline_date::text AS day FROM tasks.reporting_periods WHERE code = '2021-Q1'`);
    expect(period).toEqual({ day: '2021-03-18' });

    await tasks.forgetFacts();
    await tasks.put(administrator, '/calendar/2021', version + 1, { days });
    expect(await told()).toEqual([`calendar.changed.v1 ${version + 2}`]);
    expect(await lastDays()).toEqual([{ day: '2021-03-18', n: 27 }]);
  });

  it('is changed by administrators alone, against the version seen, with days of its year, each once', async () => {
    const { version, days } = await read();
    const put = async (body: unknown, seen = version, as = administrator) => (await tasks.put(as, '/calendar/2021', seen, body)).status;
    expect(await put({ days }, version, homeAffairs)).toBe(403);
    expect(await put({ days }, version - 1)).toBe(412);
    expect((await tasks.send(administrator, 'PUT', '/calendar/2021', { body: { days } })).status).toBe(428);
    expect((await tasks.put(administrator, '/calendar/2021', version, { days: [swap, swap] })).body.type).toBe('/problems/calendar-days-invalid');
    for (const wrong of [{ date: '2022-03-17' }, { date: '2021-02-30' }, { kind: 'WEEKEND' }, { name: '' }, { confirmed: 'yes' }]) {
      expect(await put({ days: [{ ...swap, ...wrong }] })).toBe(422);
    }
    expect(await read()).toMatchObject({ version, days });
    expect(await tasks.facts()).toEqual([]);
  });

  it('a transaction that breaks after its fact was written leaves neither', async () => {
    const before = await read();
    await tasks.breakCommits(true);
    try {
      expect((await tasks.put(administrator, '/calendar/2021', before.version, { days: [swap] })).status).toBeGreaterThanOrEqual(500);
    } finally {
      await tasks.breakCommits(false);
    }
    expect(await read()).toEqual(before);
    expect(await tasks.facts()).toEqual([]);
  });
});
