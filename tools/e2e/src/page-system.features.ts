import { rmSync } from 'node:fs';
import { Session } from '../../api/session.mjs';
import { local } from '../../launcher/paths.mjs';
import { startSystem, type RunningSystem } from '../../launcher/system.mjs';
import { roomOnSharedServers } from './shared-servers.features.js';
import { Visitors } from './visitor.features.js';

// Many windows are open at once, and each asks for a page's worth.
const PATIENT = { RATE_PER_SECOND: '200', RATE_BURST: '2000', STREAMS_PER_PRINCIPAL: '100' };

const AT_ONCE = (): [string, number][] => [['SIGKILL', 1_000]];

/** A system of its own, and people who visit its page. */
export class PageSystem {
  private constructor(private readonly leave: () => Promise<void>, readonly system: RunningSystem, readonly visitors: Visitors) {}

  static async start(name: string, executable: string): Promise<PageSystem> {
    const folder = local('test', name);
    rmSync(folder, { recursive: true, force: true });
    const { named, clear } = roomOnSharedServers();
    await clear();
    const system = await startSystem({ folder, named, clock: '2021-03-08T08:00', throwAway: true, environment: { gateway: PATIENT } });
    const leave = async () => {
      await system.stop(AT_ONCE);
      await clear();
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      return new PageSystem(leave, system, await Visitors.arrive(executable, system.url, system.secrets.demoPassword));
    } catch (error) {
      await leave();
      throw error;
    }
  }

  /** This person's own program. */
  session(username: string): Promise<Session> {
    return Session.open(this.system.url, username, this.system.secrets.demoPassword);
  }

  async stop(): Promise<void> {
    await this.visitors.leave();
    await this.leave();
  }
}
