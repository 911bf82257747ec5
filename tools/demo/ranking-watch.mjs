import { setTimeout as pause } from 'node:timers/promises';
import { DemoError } from './demo-error.mjs';
import { YEAR } from './story.mjs';

const GROUPS = ['DEPARTMENT', 'DISTRICT'];
// A busy machine takes its time over the first cards of all agencies.
const LONGEST_WAIT = 90_000;
const TRY_AGAIN = 300;

export const rankingPath = (group) => `/api/v1/rankings?year=${YEAR}&group=${group}`;

/** Both rankings as an open page has them: told of each new version by server-sent events, it fetches what changed. */
export class RankingWatch {
  #reader;
  #rankings = new Map();
  #fetching = new Map();
  /** By agency: what the newest answer knows of its card, and the moment it was in hand. */
  #known = new Map();
  #waiting = new Set();
  #ended = new AbortController();

  constructor(reader) {
    this.#reader = reader;
  }

  /** Resolves when both rankings show all these agencies: an installation that has just begun still takes them in. */
  async open(agencies) {
    for (const until = performance.now() + LONGEST_WAIT; ; await pause(TRY_AGAIN)) {
      for (const group of GROUPS) this.#keep(group, await this.#fetch(group));
      if (agencies.every((agency) => this.row(agency))) break;
      if (performance.now() > until) throw new DemoError(`Sau ${LONGEST_WAIT / 1000} giây bảng xếp hạng vẫn chưa đủ ${agencies.length} cơ quan; xem .local/logs/scoring.log.`);
    }
    void this.#listen();
  }

  close() {
    this.#ended.abort();
  }

  /** The newest answers in hand, departments first. */
  get rankings() {
    return GROUPS.map((group) => this.#rankings.get(group));
  }

  row(agency) {
    return this.rankings.flatMap(({ data }) => data).find(({ agencyCode }) => agencyCode === agency);
  }

  /** What the ranking in hand knows of the agency's card, for `seen`. */
  knownOf(agency) {
    return this.#known.get(agency).card;
  }

  /** The moment (performance.now()) since which the ranking in hand knows something else of the agency's card than `before`. */
  async seen(agency, before) {
    const known = this.#known.get(agency);
    if (known.card !== before) return known.at;
    let wait;
    const news = new Promise((resolve) => this.#waiting.add((wait = { agency, before, resolve })));
    const at = await Promise.race([news, pause(LONGEST_WAIT, undefined, { signal: this.#ended.signal, ref: false })]);
    this.#waiting.delete(wait);
    if (at === undefined) throw new DemoError(`Sau ${LONGEST_WAIT / 1000} giây bảng xếp hạng vẫn chưa có báo cáo của ${agency}; xem .local/logs/scoring.log.`);
    return at;
  }

  async #listen() {
    const { signal } = this.#ended;
    while (!signal.aborted) {
      try {
        for await (const { event, data } of this.#reader.events(signal)) if (event === 'ranking' && data.year === YEAR) void this.#refresh(data.group);
      } catch {
        // Cut off: as a page does, it opens the stream again and fetches what it may have missed.
      }
      if (!signal.aborted) await pause(TRY_AGAIN);
      if (!signal.aborted) for (const group of GROUPS) void this.#refresh(group);
    }
  }

  /** One fetch of a group at a time; what is told meanwhile is fetched once more afterwards. */
  async #refresh(group) {
    if (this.#fetching.has(group)) return void this.#fetching.set(group, true);
    do {
      this.#fetching.set(group, false);
      await this.#fetch(group).then((ranking) => this.#keep(group, ranking), () => this.#tryAgain(group));
    } while (this.#fetching.get(group));
    this.#fetching.delete(group);
  }

  async #tryAgain(group) {
    if (this.#ended.signal.aborted) return;
    await pause(TRY_AGAIN);
    this.#fetching.set(group, true);
  }

  async #fetch(group) {
    return (await this.#reader.send('GET', rankingPath(group))).body;
  }

  #keep(group, ranking) {
    const at = performance.now();
    this.#rankings.set(group, ranking);
    for (const { agencyCode, points, max, coverage } of ranking.data) {
      const card = [points, max, coverage.leavesKnown, coverage.pointsKnown].join(' ');
      if (this.#known.get(agencyCode)?.card !== card) this.#known.set(agencyCode, { card, at });
    }
    for (const { agency, before, resolve } of this.#waiting) if (this.#known.get(agency).card !== before) resolve(this.#known.get(agency).at);
  }
}
