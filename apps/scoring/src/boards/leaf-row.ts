import type { LeafScore } from '../domain/score-leaf.js';
import type { LeafRow } from '../persistence/scorecards.reader.js';

/** A score that was just worked out, in the shape in which cards keep theirs. */
export function leafRowOf({ leaf, state, points, max, source, auto, attainable, inputs, formula, autoFormula }: LeafScore): LeafRow {
  return { leaf, state, points, max, source, ...autoOf(auto), attainable, inputs: [...inputs], formula, autoFormula: autoFormula ?? null };
}

function autoOf(auto: LeafScore['auto']): Pick<LeafRow, 'autoState' | 'autoPoints'> {
  if (auto === undefined) return { autoState: null, autoPoints: null };
  if (auto === null) return { autoState: 'PENDING', autoPoints: null };
  return auto === 'NOT_APPLICABLE' ? { autoState: auto, autoPoints: null } : { autoState: 'SCORED', autoPoints: auto };
}
