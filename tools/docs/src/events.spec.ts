import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FACTS } from '@cchc/contracts';
import { readContracts } from './contract-source.js';
import { describeFacts } from './facts.js';
import { generateEvents } from './generate-events.js';
import { render } from './render.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const classes = readContracts(join(root, 'libs/contracts/src'));

describe('docs/events.md', () => {
  it('is what the contracts and reactions say (else: npm run docs:events)', () => {
    expect(readFileSync(join(root, 'docs/events.md'), 'utf8')).toBe(generateEvents(root));
  });

  it('tells of every fact, its inherited and nested fields, and who listens', () => {
    const pages = describeFacts(classes, [{ name: 'scoring.pre-fill-scorecard', facts: ['tasks.report.submitted.v1'] }]);
    expect(pages.flatMap(({ keys }) => keys).sort()).toEqual([...FACTS.keys()].sort());
    const submitted = pages.find(({ keys }) => keys[0] === 'tasks.report.submitted.v1')!;
    expect(submitted).toMatchObject({ producers: ['tasks'], consumers: ['scoring.pre-fill-scorecard'] });
    expect(submitted.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['reportId', 'agencyCode', 'values', 'period']));
    expect(submitted.parts.map(({ name }) => name)).toEqual(['PeriodV1']);
    expect(new Set(submitted.fields.map(({ name }) => name))).toEqual(new Set(Object.keys(submitted.example.data)));
  });

  it('shows of every fact exactly the fields that its example has', () => {
    for (const { keys, fields, example } of describeFacts(classes, [])) {
      expect([keys[0], fields.map(({ name }) => name).sort()]).toEqual([keys[0], Object.keys(example.data).sort()]);
    }
  });

  it('is not the same for another contract', () => {
    const changed = new Map(classes).set('TargetMeasuredV1', { ...classes.get('TargetMeasuredV1')!, doc: 'Something else.' });
    expect(render(describeFacts(changed, []))).not.toBe(render(describeFacts(classes, [])));
  });
});
