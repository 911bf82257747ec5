import { setTimeout as pause } from 'node:timers/promises';
import { actHour, letterHour } from './story.mjs';
import { dayOf, dayWords } from './words.mjs';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const captionOf = ({ date }) => `${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]} ${dayWords(date)}/${date.slice(0, 4)}`;

/** How many act at once; the milliseconds between two acts, and after a day. */
export const PACES = { fast: { atOnce: 3, act: 150, day: 0 }, calm: { atOnce: 1, act: 800, day: 600 }, year: { atOnce: 6, act: 20, day: 0 } };

/** Lives the story, day by day: `acts` performs what people do. `world` = `{ people, clock, watch, letters, template, progress }`. */
export async function live(story, acts, world, pace) {
  for (const day of story) {
    world.progress.chapter(captionOf(day));
    await remind(day, world);
    if (day.acts.length > 0) await world.clock.reach(actHour(day));
    await actAll(day.acts, acts, world, pace);
    await pause(pace.day);
  }
  world.progress.end();
}

/** The morning's mails leave before anybody acts: a submission would cancel them. A day gone by has none any more, and on a hasty one nobody waits for them. */
async function remind(day, { clock, letters, progress }) {
  const now = await clock.reach(letterHour(day));
  if (day.hasty || dayOf(now) > day.date) return;
  const before = letters.count;
  if (!(await letters.allSent(now))) progress.say('  ! còn thư chưa gửi xong; tiếp tục');
  await letters.readNew();
  if (letters.count > before) progress.say(`${captionOf(day)}: ${letters.count - before} thư nhắc việc, đôn đốc`);
}

/** One after the other for people to follow; in haste a few at a time. */
async function actAll(all, acts, { progress }, pace) {
  const running = new Set();
  for (const act of all) {
    const done = acts.perform(act).then((lines) => {
      running.delete(done);
      for (const line of lines) progress.say(`  ${line}`);
      progress.step();
    });
    done.catch(() => undefined); // awaited below
    running.add(done);
    await pause(pace.act);
    while (running.size >= pace.atOnce) await Promise.race(running);
  }
  await Promise.all(running);
}
