import { setTimeout as pause } from 'node:timers/promises';
import { DemoError } from './demo-error.mjs';
import { linesOf } from './letter-lines.mjs';
import { dayOf } from './words.mjs';

const LOOK_AGAIN = 300;
const LONGEST_WAIT = 60_000;
const PAGE = 500;
const REMINDER = /^\[CCHC\] (Nhắc việc|Đôn đốc)/;

const total = ({ body }) => body.page.total;

/** The mails of the installation, as its administrator sees them: what is still to go, and what the mailbox has received. */
export class Letters {
  #administrator;
  #staffed;
  #received = new Map();

  /** `staffed`: the agencies that have people; a reminder of another waits until it has some. */
  constructor(administrator, staffed) {
    this.#administrator = administrator;
    this.#staffed = new Set(staffed);
  }

  /** How many mails have been received. */
  get count() {
    return this.#received.size;
  }

  /** Every line of every received mail. */
  get lines() {
    return [...this.#received.values()].flat();
  }

  /** Waits until whatever was to be told by the business time `now` has left; resolves to false when it takes too long. */
  async allSent(now) {
    const until = performance.now() + LONGEST_WAIT;
    while (!(await this.#nothingLeft(now))) {
      if (performance.now() > until) return false;
      await pause(LOOK_AGAIN);
    }
    return true;
  }

  /** Reads the mails that came since the last time. */
  async readNew() {
    for (let page = 1; ; page += 1) {
      const { data, page: { total: all } } = (await this.#get(`/api/v1/mailbox/messages?page=${page}&pageSize=${PAGE}`)).body;
      const unread = data.filter(({ id }) => !this.#received.has(id));
      for (const { id } of unread) this.#received.set(id, await this.#read(id));
      if (unread.length < data.length || page * PAGE >= all) return;
    }
  }

  /** The reminders that were told, each with the people and the mails; all pages. */
  async told() {
    const reminders = [];
    for (let page = 1; ; page += 1) {
      const { body } = await this.#get(`/api/v1/reminders?filter[state]=TOLD&page=${page}&pageSize=${PAGE}`);
      reminders.push(...body.data);
      if (page * PAGE >= body.page.total) return reminders;
    }
  }

  async #read(id) {
    const mail = (await this.#get(`/api/v1/mailbox/messages/${id}`)).body.data;
    const lines = linesOf(mail);
    // A reminder that cannot be read would hide every double.
    if (REMINDER.test(mail.subject) && !lines.some(({ stage }) => stage)) throw new DemoError(`Không đọc được thư ${id} trong hộp thư: mẫu thư đã đổi?`);
    return lines;
  }

  async #nothingLeft(now) {
    const { data: pending } = (await this.#get('/api/v1/reminders?filter[state]=PENDING&sort=dueAt&pageSize=100')).body;
    if (pending.some(({ dueAt, agencyCode }) => new Date(dueAt) <= now && this.#staffed.has(agencyCode))) return false;
    const [queued] = (await this.#get('/api/v1/messages?filter[state]=QUEUED&sort=day&pageSize=1')).body.data;
    if (queued && queued.day <= dayOf(now)) return false;
    return total(await this.#get('/api/v1/messages?filter[state]=SENDING&pageSize=1')) === 0;
  }

  #get(path) {
    return this.#administrator.send('GET', path);
  }
}
