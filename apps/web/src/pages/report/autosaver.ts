import type { ReportContent } from './report-cell.js';
import { isSameContent } from './report-draft.js';

export type SaveState =
  | { kind: 'SAVED'; at: Date | null }
  | { kind: 'WAITING' }
  | { kind: 'SAVING' }
  /** No answer came; it is tried again by itself. */
  | { kind: 'OFFLINE' }
  /** Somebody else saved meanwhile; a person decides. */
  | { kind: 'CONFLICT' }
  /** The server will not take it as it is; the next change tries again. */
  | { kind: 'REFUSED'; error: unknown };

export interface Saved {
  content: ReportContent;
  version: number;
}

export type Failure = 'OFFLINE' | 'CONFLICT' | 'REFUSED';

interface Options {
  /** Saves the content over the version and answers the new version; rejects with what `failureOf` understands. */
  send(content: ReportContent, version: number): Promise<number>;
  failureOf(error: unknown): Failure;
  tell: (state: SaveState) => void;
  now?(): Date;
  /** Milliseconds without a change before saving, and between attempts without an answer. */
  pause?: { typing: number; retry: number };
}

/** Saves the newest content, one request at a time, each over the version that the one before has made. */
export class Autosaver {
  private latest: ReportContent;
  private state: SaveState = { kind: 'SAVED', at: null };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private onPage = true;
  private stopped = false;

  constructor(private base: Saved, private readonly options: Options) {
    this.latest = base.content;
  }

  /** What the server holds, as far as this page knows. */
  get saved(): Saved {
    return this.base;
  }

  changed(content: ReportContent): void {
    this.latest = content;
    if (this.state.kind === 'CONFLICT' || this.sending) return;
    if (this.isClean()) return this.settle();
    if (this.state.kind !== 'WAITING') this.enter({ kind: 'WAITING' });
    this.schedule(this.pause.typing);
  }

  /** Saves at once; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending || !this.isClean()) {
      await (this.sending ?? this.save());
      if (!this.sending && (this.state.kind === 'OFFLINE' || this.state.kind === 'CONFLICT' || this.state.kind === 'REFUSED')) return false;
    }
    clearTimeout(this.timer);
    return true;
  }

  /** After a conflict: what the other person saved is the new ground, `content` what shall stand on it. */
  rebase(ground: Saved, content: ReportContent): void {
    this.base = ground;
    this.latest = content;
    this.enter({ kind: 'WAITING' });
    if (this.isClean()) this.settle();
    else this.schedule(0);
  }

  /** The page is there (again). */
  enterPage(): void {
    this.onPage = true;
    this.stopped = false;
  }

  /** The page goes: saves what is left, then keeps quiet, unless it has come back meanwhile. */
  async leavePage(): Promise<void> {
    this.onPage = false;
    await this.flush();
    if (this.onPage) return;
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    this.enter({ kind: 'SAVING' });
    this.sending = this.attempt(this.latest).finally(() => {
      this.sending = undefined;
      // What was typed during the request is the next thing to save.
      if (this.state.kind === 'SAVED' && !this.isClean()) this.changed(this.latest);
    });
    return this.sending;
  }

  private async attempt(content: ReportContent): Promise<void> {
    try {
      const version = await this.options.send(content, this.base.version);
      this.base = { content, version };
      this.enter({ kind: 'SAVED', at: this.options.now?.() ?? new Date() });
    } catch (error) {
      const failure = this.options.failureOf(error);
      this.enter(failure === 'REFUSED' ? { kind: failure, error } : { kind: failure });
      if (failure === 'OFFLINE') this.schedule(this.pause.retry);
    }
  }

  private settle(): void {
    clearTimeout(this.timer);
    if (this.state.kind !== 'SAVED') this.enter({ kind: 'SAVED', at: null });
  }

  private isClean(): boolean {
    return isSameContent(this.latest, this.base.content);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private enter(state: SaveState): void {
    this.state = state;
    if (!this.stopped) this.options.tell(state);
  }

  private get pause() {
    return this.options.pause ?? { typing: 1_200, retry: 4_000 };
  }
}
