import type { AutoSource } from '../criteria/auto-source.js';
import type { CardView } from './card-view.js';
import { fromReport } from './from-report.js';
import { fromTarget } from './from-target.js';
import { fromCompletion, fromStatus } from './from-tasks.js';
import { fromTimeliness } from './from-timeliness.js';
import type { Reading } from './measure.js';

/** Measures a leaf by the facts that its `autoSource` names. */
export function measureLeaf(source: AutoSource, view: CardView): Reading {
  switch (source.from) {
    case 'report-indicator': return fromReport(source, view);
    case 'report-timeliness': return fromTimeliness(view);
    case 'task-completion': return fromCompletion(source, view);
    case 'task-status': return fromStatus(source, view);
    case 'target': return fromTarget(source, view);
  }
}
