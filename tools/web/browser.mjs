import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const INSTALL_MS = 300_000;

/** The Chromium of this machine (`CHROMIUM` names another); undefined where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return onPath(...NAMES);
}

/** Installs Debian's Chromium where that is possible (root, apt); resolves to its path or undefined. */
export function installChromium() {
  const aptGet = onPath('apt-get');
  if (process.getuid?.() !== 0 || !aptGet) return undefined;
  const apt = (...args) => spawnSync(aptGet, args, { stdio: 'ignore', timeout: INSTALL_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return install() || (apt('update') && install()) ? findChromium() : undefined;
}

/** The browser to check the page with, found or installed. Where there is none this says so in one line, and throws under CI=true. */
export function chromiumForChecks(say = (line) => process.stderr.write(`${line}\n`)) {
  const executable = findChromium() ?? installChromium();
  if (executable) return executable;
  if (process.env.CI === 'true') throw new Error('CI=true, and there is no Chromium to check the page with');
  say('the checks of the page are skipped: there is no Chromium here (install it, or name one in CHROMIUM)');
  return undefined;
}

/** Starts a browser without window; `executable` from findChromium. */
export const launchChromium = (executable) => chromium.launch({ executablePath: executable, args: FLAGS });

const onPath = (...names) => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
