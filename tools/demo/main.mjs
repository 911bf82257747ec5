import { parseArgs } from 'node:util';
import { local } from '../launcher/paths.mjs';
import { DemoError } from './demo-error.mjs';
import { runDemo } from './demo.mjs';

const USAGE = `npm run demo                 sống lại quý I năm 2021 cho 27 cơ quan, khoảng một phút / lives the first quarter of 2021
npm run demo -- --fast       nhanh nhất có thể / as fast as it goes
npm run demo -- --state FILE của hệ thống khác, mặc định .local/state.json / of another installation`;

function options() {
  try {
    const { values } = parseArgs({ options: { fast: { type: 'boolean' }, state: { type: 'string' }, help: { type: 'boolean' } } });
    return { fast: false, state: local('state.json'), ...values };
  } catch (error) {
    throw new DemoError(`${error.message}\n${USAGE}`, 64);
  }
}

try {
  const wanted = options();
  if (wanted.help) console.log(USAGE);
  else console.log(JSON.stringify(await runDemo(wanted)));
} catch (error) {
  const forPeople = error instanceof DemoError || error.name === 'ClockRefused' || error.name === 'ApiRefusal';
  console.error(forPeople ? error.message : error);
  process.exitCode = error.exitCode ?? 1;
}
