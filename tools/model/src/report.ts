import { deliveryModel } from './delivery-model.js';
import { explore, type Exploration } from './explore.js';
import { SAFEGUARDS, type Safeguard, type World } from './safeguards.js';

/** Crashes and cut links must be survived without the auditor, which is there for what the broker itself loses. */
export const WITHOUT_AUDITOR: World = { removed: ['auditor'], faults: 2, purge: false, restore: false, replicas: 2 };
export const WITH_PURGE: World = { removed: [], faults: 2, purge: true, restore: false, replicas: 2 };
/** Both databases go back to a copy, made at any step, while the broker has moved on. */
export const WITH_RESTORE: World = { removed: [], faults: 1, purge: false, restore: true, replicas: 2 };

/** One fault is enough to show what a safeguard is for; the auditor would mend later what the first line has lost. */
const SHOWN_WITH_AUDITOR: readonly Safeguard[] = ['kept-row', 'auditor', 'checkpoint-behind-facts'];

export function worldWithout(safeguard: Safeguard): World {
  if (safeguard === 'restore-mark') return { ...WITH_RESTORE, removed: [safeguard] };
  const world = SHOWN_WITH_AUDITOR.includes(safeguard) ? WITH_PURGE : WITHOUT_AUDITOR;
  return { ...world, faults: 1, removed: [...world.removed, safeguard] };
}

export const run = (world: World): Exploration => explore(deliveryModel(world));

/** What happens without this safeguard, step by step. */
export function story(safeguard: Safeguard, { found } = run(worldWithout(safeguard))): string {
  const lines = found ? [...found.trace.map((step, index) => `  ${index + 1}. ${step}`), `  → ${found.what}`] : ['  → nothing is found'];
  return [`Without ${safeguard}: ${SAFEGUARDS[safeguard]}`, ...lines].join('\n');
}
