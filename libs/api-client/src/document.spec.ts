import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Operation {
  summary?: string;
  parameters?: { in: string; name: string; required?: boolean }[];
  responses: Record<string, { content?: object }>;
}

const { paths } = JSON.parse(readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, ...operation })));
const namesOf = (chosen: typeof operations): string[] => chosen.map(({ name }) => name);

describe('docs/openapi.json, of which this client is made', () => {
  it('says of every operation what it is for', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect(namesOf(operations.filter(({ summary }) => !summary))).toEqual([]);
  });

  it('says what every success looks like, or that there is nothing to see', () => {
    const tells = ({ responses }: Operation) => Object.entries(responses).some(([status, { content }]) => status === '204' || (status.startsWith('2') && content));
    expect(namesOf(operations.filter((operation) => !tells(operation)))).toEqual([]);
  });

  it('says of every operation what wrong input and too many requests are answered', () => {
    for (const status of ['422', '429']) expect(namesOf(operations.filter(({ responses }) => !responses[status]))).toEqual([]);
  });

  it('names the headers that a command demands, and demands no others', () => {
    const demanded = operations.flatMap(({ name, parameters = [] }) => parameters.filter((one) => one.in === 'header' && one.required).map((one) => `${name}: ${one.name}`));
    expect(demanded.filter((one) => !/: (If-Match|Idempotency-Key)$/.test(one))).toEqual([]);
    expect(demanded).toEqual(expect.arrayContaining([
      'PUT /api/v1/reports/{id}/values: If-Match', 'POST /api/v1/reports/{id}/submission: Idempotency-Key', 'POST /api/v1/reports/{id}/acceptance: Idempotency-Key',
      'POST /api/v1/reports/{id}/return: Idempotency-Key', 'POST /api/v1/messages/{id}/resend: Idempotency-Key', 'PUT /api/v1/contact-points/{personId}: If-Match',
    ]));
  });
});
