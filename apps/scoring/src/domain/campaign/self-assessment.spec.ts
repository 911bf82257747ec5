import { describe, expect, it } from '@jest/globals';
import { DISTRICTS } from '../given.features.js';
import type { Round } from '../facts/card-facts.js';
import { acceptable } from './positions.js';
import { ScoresRefused } from './campaign-errors.js';
import { draftsOf, submissionOf, type DraftLeaf, type LeafInput, type PreFilled } from './self-assessment.js';

const OWN = DISTRICTS.leaves.filter(({ selfAssessed }) => selfAssessed).map(({ code }) => code);
const input = (change: Partial<LeafInput> = {}): LeafInput => ({ leaf: 'H3.3.1', score: null, reason: null, justification: null, evidence: [], ...change });
const PRE_FILLED = new Map<string, PreFilled>([['H3.3.1', { score: '2.79' }]]);

/** The slugs of what is refused, in the order of the places; empty when nothing is. */
function refusals(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof ScoresRefused)) throw error;
    return error.errors.map(({ pointer, slug }) => `${pointer} ${slug}`);
  }
}

describe('a draft', () => {
  const drafted = (...inputs: LeafInput[]) => refusals(() => draftsOf(inputs, { set: DISTRICTS, preFilled: PRE_FILLED, documents: new Set(['d']) }));

  it('needs a reason where it says something else than the system\'s figures', () => {
    expect(drafted(input({ score: { points: '2.79' } }), input({ score: { percent: '93' } }))).toEqual([]);
    expect(drafted(input({ score: { points: '3.00' } }))).toEqual(['/leaves/0 missing-reason']);
    expect(drafted(input({ score: { points: '3.00' }, reason: 'Bổ sung hồ sơ.' }))).toEqual([]);
    expect(drafted(input({ leaf: 'H6.1.2', score: { points: '1.00' } }), input({ leaf: 'H6.1.2', score: { notApplicable: true } }))).toEqual(['/leaves/1 missing-reason']);
  });

  it('leaves a leaf out only where the criteria provide for it', () => {
    const out = (leaf: string) => input({ leaf, score: { notApplicable: true }, reason: 'Không phát sinh.' });
    const provided = DISTRICTS.leaves.find(({ scoring }) => 'zeroDenominator' in scoring && scoring.zeroDenominator === 'NOT_APPLICABLE')!;
    expect(drafted(out(provided.code), out('H1.1.1'))).toEqual(['/leaves/1 always-applies']);
  });

  it('is refused as a whole, with every place', () => {
    expect(drafted(input(), input({ leaf: 'H1.8.1' }), input({ evidence: [{ documentId: 'x', pages: null }] }), input({ evidence: [{ documentId: 'd', pages: null }] })))
      .toEqual(['/leaves/1 surveyed-leaf', '/leaves/2 unknown-document']);
  });
});

describe('a submission', () => {
  const draft = (leaf: string, change: Partial<DraftLeaf> = {}): DraftLeaf => ({ leaf, given: { score: '0.10', chosen: null, how: null }, reason: null, justification: 'Đã làm.', evidence: [], ...change });
  const all = OWN.map((leaf) => draft(leaf));

  it('has every self-assessed leaf; those left pre-filled take that value', () => {
    const drafts = all.map((one) => (one.leaf === 'H3.3.1' ? { ...one, given: null } : one));
    const leaves = submissionOf(DISTRICTS, drafts, PRE_FILLED);
    expect(leaves.map(({ leaf }) => leaf)).toEqual(OWN);
    expect(leaves.filter(({ preFilled }) => preFilled)).toEqual([expect.objectContaining({ leaf: 'H3.3.1', given: { score: '2.79', chosen: null, how: null } })]);
  });

  it('names each leaf without a score, or without evidence and justification', () => {
    expect(refusals(() => submissionOf(DISTRICTS, [], new Map()))).toHaveLength(OWN.length * 2);
    expect(refusals(() => submissionOf(DISTRICTS, all.slice(1), PRE_FILLED))).toEqual([`/leaves/${OWN[0]!}/score missing-score`, `/leaves/${OWN[0]!}/evidence missing-evidence`]);
    const cited = [{ ...all[0]!, justification: null, evidence: [{ documentId: 'd', pages: null }] }, ...all.slice(1)];
    expect(refusals(() => submissionOf(DISTRICTS, cited, PRE_FILLED))).toEqual([]);
  });
});

describe('accepting', () => {
  const positions = (...of: [Round, string | null][]) => new Map(of.map(([round, score]) => [round, { score }]));

  it.each<[string, ReturnType<typeof positions>, PreFilled, 'APPRAISAL_1' | 'APPRAISAL_2', string | null | undefined]>([
    ['takes the agency\'s own score first', positions(['SELF', '2.00']), { score: '1.00' }, 'APPRAISAL_1', '2.00'],
    ['else what the figures say', positions(), { score: '1.00' }, 'APPRAISAL_1', '1.00'],
    ['and not what was decided in the same round', positions(['APPRAISAL_1', '0.50'], ['SELF', '2.00']), null, 'APPRAISAL_1', '2.00'],
    ['keeps the first appraisal in the second', positions(['APPRAISAL_1', '0.50'], ['SELF', '2.00']), null, 'APPRAISAL_2', '0.50'],
    ['takes "does not apply" for a position', positions(['SELF', null]), { score: '1.00' }, 'APPRAISAL_2', null],
    ['finds nothing where nobody said anything', positions(), null, 'APPRAISAL_2', undefined],
  ])('%s', (_story, at, preFilled, round, score) => expect(acceptable(at, preFilled, round)?.score).toBe(score));
});
