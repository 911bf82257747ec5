import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ledger } from './ledger.mjs';
import { freePorts, onPort } from './ports.mjs';
import { isRunning, startMark } from './processes.mjs';
import { takeLock } from './run-lock.mjs';
import { nodeProcess, Supervisor } from './supervisor.mjs';

async function eventually(sentence: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`not so within 15 s: ${sentence}`);
    await pause(20);
  }
}

const SERVER = `
  import { createServer } from 'node:http';
  import { spawn } from 'node:child_process';
  import { writeFileSync } from 'node:fs';
  const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
  writeFileSync(process.env.GRANDCHILD, String(grandchild.pid));
  createServer((_, response) => response.end(String(process.pid))).listen(Number(process.env.PORT), '127.0.0.1');
  process.on('SIGTERM', () => { writeFileSync(process.env.FAREWELL, 'bye'); process.exit(0); });
`;

describe('the supervisor', () => {
  let folder: string;
  let ledger: InstanceType<typeof Ledger>;
  let supervisor: InstanceType<typeof Supervisor>;
  let readyUrl: string;
  let told: string[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-supervisor-'));
    ledger = new Ledger(join(folder, 'state.json'));
    const lines: string[] = [];
    told = lines;
    supervisor = new Supervisor((line: string) => lines.push(line));
    const [port] = await freePorts(1);
    readyUrl = `http://127.0.0.1:${port}/ready`;
  });
  afterEach(async () => {
    supervisor.release();
    await ledger.close(() => [['SIGKILL', 1_000]]);
    rmSync(folder, { recursive: true });
  });

  const launch = (source = SERVER) => {
    const script = join(folder, 'server.mjs');
    writeFileSync(script, source);
    const env = { PATH: process.env.PATH, PORT: new URL(readyUrl).port, FAREWELL: join(folder, 'farewell'), GRANDCHILD: join(folder, 'grandchild') };
    return nodeProcess(ledger, { name: 'server', script, env, cwd: folder, logFile: join(folder, 'server.log'), readyUrl });
  };
  const servedBy = () => fetch(readyUrl).then(async (answer) => Number(await answer.text()), () => 0);

  it('launches a killed process again', async () => {
    const { pid } = await supervisor.keep('server', launch());
    expect(await servedBy()).toBe(pid);
    process.kill(pid, 'SIGKILL');
    await eventually('another process serves', async () => ![0, pid].includes(await servedBy()));
    expect(told).toEqual(expect.arrayContaining(['server ended (SIGKILL)']));
    expect(ledger.processes).toHaveLength(1);
  });

  it('takes another port when somebody else answers on this one', async () => {
    const other = createServer((_, response) => response.end('0'));
    await new Promise<void>((resolve) => other.listen(Number(new URL(readyUrl).port), '127.0.0.1', resolve));
    try {
      const tried: number[] = [];
      let pid = 0;
      await onPort(Number(new URL(readyUrl).port), async (port: number) => {
        tried.push(port);
        readyUrl = `http://127.0.0.1:${port}/ready`;
        ({ pid } = await supervisor.keep('server', launch()));
      });
      expect(tried).toHaveLength(2);
      expect(await servedBy()).toBe(pid);
      expect(ledger.processes.map((entry) => entry.pid)).toEqual([pid]);
    } finally {
      other.close();
    }
  });

  it('does not take another port for a process that fails by itself', async () => {
    const starts: number[] = [];
    const failing = onPort(Number(new URL(readyUrl).port), async (port: number) => {
      starts.push(port);
      await supervisor.keep('server', launch('process.exit(78)'));
    });
    await expect(failing).rejects.toThrow('ended while starting (code 78)');
    expect(starts).toHaveLength(1);
  });

  it('ends it gracefully, with what it had started, and does not launch it again', async () => {
    const { pid } = await supervisor.keep('server', launch());
    const grandchild = Number(readFileSync(join(folder, 'grandchild'), 'utf8'));
    supervisor.release();
    await ledger.close();
    expect(readFileSync(join(folder, 'farewell'), 'utf8')).toBe('bye');
    expect(startMark(pid)).toBeNull();
    await eventually('the grandchild is gone', () => startMark(grandchild) === null);
    expect(told).toEqual([]);
    expect(existsSync(join(folder, 'state.json'))).toBe(false);
  });

  it('hands the first failure on with the last line of the log', async () => {
    const failing = launch(`process.stderr.write('PORT is missing\\n'); process.exit(78);`);
    await expect(supervisor.keep('server', failing)).rejects.toThrow(/server ended while starting \(code 78\).*PORT is missing/);
  });

  it('leaves a process alone that merely has the number of one it once started', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true, stdio: 'ignore' });
    writeFileSync(join(folder, 'state.json'), JSON.stringify({ processes: { old: { name: 'old', pid: stranger.pid, startedAt: '1', ladder: [['SIGTERM', 100]], order: 0 } } }));
    expect(await new Ledger(join(folder, 'state.json')).takeOver()).toEqual([]);
    expect(startMark(stranger.pid)).not.toBeNull();
    stranger.kill('SIGKILL');
  });
});

describe('a launcher that is killed', () => {
  it('leaves nothing behind: the watchdog ends its processes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-watchdog-'));
    const launcher = join(folder, 'launcher.mjs');
    const at = (name: string) => new URL(name, import.meta.url).href;
    writeFileSync(launcher, `
      import { Ledger } from ${JSON.stringify(at('ledger.mjs'))};
      import { startChild } from ${JSON.stringify(at('child.mjs'))};
      import { startWatchdog } from ${JSON.stringify(at('watchdog.mjs'))};
      const file = ${JSON.stringify(join(folder, 'state.json'))};
      const ledger = new Ledger(file);
      await ledger.takeOver();
      startWatchdog(file);
      const child = startChild(ledger, { name: 'sleeper', command: process.execPath, args: ['-e', 'setInterval(() => 0, 1000)'], env: process.env, cwd: '/', logFile: ${JSON.stringify(join(folder, 'log'))}, ladder: [['SIGTERM', 1000]] });
      process.stdout.write(String(child.pid));
      await child.exited;
    `);
    const process_ = spawn(process.execPath, [launcher], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => process_.stdout.once('data', resolve)));
    const sleeper = { pid, startedAt: startMark(pid) };
    expect(isRunning(sleeper)).toBe(true);
    process_.kill('SIGKILL');
    await eventually('the sleeper is gone', () => !isRunning(sleeper));
    rmSync(folder, { recursive: true });
  });
});

describe('the lock of a folder', () => {
  it('refuses a second run, and is free again after release or the death of its holder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-lock-'));
    const file = join(folder, 'lock');
    const release = takeLock(file, 'npm start');
    expect(() => takeLock(file, 'npm start')).toThrow(/npm start already runs in this folder/);
    release();
    takeLock(file, 'npm start')();
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    takeLock(file, 'npm start')();
    rmSync(folder, { recursive: true });
  });
});
