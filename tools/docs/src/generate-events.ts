import { join } from 'node:path';
import { readContracts } from './contract-source.js';
import { describeFacts } from './facts.js';
import { listeners } from './listeners.js';
import { render } from './render.js';

/** What docs/events.md should say, given the repository at `root`. */
export const generateEvents = (root: string): string => render(describeFacts(readContracts(join(root, 'libs/contracts/src')), listeners()));
