import { parseArgs } from 'node:util';
import { ApiRefusal } from '../api/session.mjs';
import { local } from '../launcher/paths.mjs';
import { DemoError } from './demo-error.mjs';
import { runningInstallation } from './installation.mjs';

const USAGE = `npm run demo                 sống lại quý I năm 2021 cho 27 cơ quan, khoảng một phút / lives the first quarter of 2021
npm run demo -- --fast       nhanh nhất có thể / as fast as it goes
npm run demo -- --year       sống trọn năm 2021 đến khi công bố và khen thưởng / lives the whole of 2021
npm run demo -- --state FILE của hệ thống khác, mặc định .local/state.json / of another installation`;

function options() {
  try {
    const { values } = parseArgs({ options: { fast: { type: 'boolean' }, year: { type: 'boolean' }, state: { type: 'string' }, help: { type: 'boolean' } } });
    return { fast: false, year: false, state: local('state.json'), ...values };
  } catch (error) {
    throw new DemoError(`${error.message}\n${USAGE}`, 64);
  }
}

async function run({ fast, year, state, help }) {
  if (help) return USAGE;
  const installation = await runningInstallation(state);
  // Imported only now: it needs what npm start has built.
  if (year) return JSON.stringify(await (await import('./year/year.mjs')).runYear(installation));
  const { runDemo } = await import('./demo.mjs');
  return JSON.stringify(await runDemo(installation, fast));
}

/** What a person can act on; anything else is a fault of ours and is shown whole. */
function messageOf(error) {
  if (error instanceof DemoError || error instanceof ApiRefusal || error.constructor.name === 'ClockRefused') return error.message;
  if (error instanceof TypeError && error.cause?.code) return `Mất liên lạc với hệ thống (${error.cause.code}); nó còn chạy không?\nThe system no longer answers.`;
  return error;
}

try {
  console.log(await run(options()));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = error.exitCode ?? 1;
}
