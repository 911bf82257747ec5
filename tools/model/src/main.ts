import { run, story, WITH_PURGE, WITH_RESTORE, WITHOUT_AUDITOR } from './report.js';
import { SAFEGUARDS, type Safeguard } from './safeguards.js';

let passed = true;
for (const [name, world] of [['crashes and cut links, without the auditor', WITHOUT_AUDITOR], ['a queue that loses its messages too', WITH_PURGE], ['databases restored to a copy', WITH_RESTORE]] as const) {
  const { states, found } = run(world);
  passed &&= !found;
  console.log(`${name}: ${states} states, ${found ? `${found.what}:\n${found.trace.join('\n')}` : 'nothing lost, nothing doubled'}`);
}
for (const safeguard of Object.keys(SAFEGUARDS) as Safeguard[]) console.log(`\n${story(safeguard)}`);
process.exitCode = passed ? 0 : 1;
