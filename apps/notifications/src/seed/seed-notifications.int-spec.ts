import { personIdOf } from '@cchc/kernel';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { UnitOfWork } from '@cchc/delivery';
import { Scheduler, type SeedContext } from '@cchc/service-kit';
import { eventually } from '@cchc/testing';
import { obligation } from '../obligations.features.js';
import { DirectoryRepository } from '../persistence/directory.repository.js';
import { World } from '../world.features.js';
import { seedNotifications } from './seed-notifications.js';

let world: World;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const seed = () =>
  seedNotifications({
    work: world.app.get(UnitOfWork),
    data: (file: string) => JSON.parse(readFileSync(new URL(`../../../../data/${file}`, import.meta.url), 'utf8')) as never,
    log: () => undefined,
  } as unknown as SeedContext);

test('the seed gives every account an address that cannot be delivered to, and may be repeated', async () => {
  await seed();
  const count = 'SELECT count(*)::int AS n, bool_and(email LIKE \'%@haugiang.example\') AS safe FROM contact_points';
  const [first] = await world.query(count);
  expect(first).toEqual({ n: 11 + 2 * 27 + 6 - 7, safe: true });
  await world.query(`UPDATE contact_points SET email = 'that@haugiang.gov.vn' WHERE person_id = $1`, [personIdOf('canbo.stc')]);
  await seed();
  expect(await world.query('SELECT email FROM contact_points WHERE person_id = $1', [personIdOf('canbo.stc')])).toEqual([{ email: 'that@haugiang.gov.vn' }]);
});

test('at 08:00 on 8 March 2021 the first digests leave by themselves', async () => {
  await world.work((tx) => world.app.get(DirectoryRepository).keepPeople(tx, [
    { personId: personIdOf('thutruong.stc'), displayName: 'Đặng Thị Hồng Nhung', active: true, version: 1, memberships: [{ agencyCode: 'STC', role: 'OFFICER' }] },
  ]));
  const report = obligation('STC', '2021-03-17');
  const long = obligation('STC', '2021-12-15', 'NV-2.01');
  await world.follow(report.opened(), long.opened());
  expect((await world.reminders(report.id))[0]!.due_at).toEqual(new Date('2021-03-08T01:00:00Z'));
  world.app.get(Scheduler).start();
  await eventually('the officer has got the digest', () => {
    expect(world.mail.of('thutruong.stc@haugiang.example')).toHaveLength(1);
  });
});
