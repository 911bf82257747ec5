import { describe, expect, test } from '@jest/globals';
import { mergeOpenApi, type Cover } from './merge-openapi.js';
import type { JsonObject, OpenApiDocument, Part } from './openapi-types.js';

const cover: Cover = { openapi: '3.1.0', info: { title: 'Tất cả' }, security: [{ session: [] }], securitySchemes: { session: { type: 'apiKey' } } };
const part = (name: string, schemas: JsonObject, operation: JsonObject = {}): Part => ({
  name,
  document: { openapi: '3.1.0', info: {}, paths: { [`/${name}`]: { get: { responses: {}, ...operation } } }, components: { schemas, securitySchemes: { inner: {} } }, tags: [{ name: 'chung' }, { name }] },
  placeOf: (path) => ({ address: `/api/v1${path}`, open: false }),
});
const schemasOf = (...parts: Part[]): JsonObject => mergeOpenApi(cover, parts).components!['schemas']!;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('merging', () => {
  test('shares what is the same, in whatever order its members stand', () => {
    expect(Object.keys(schemasOf(part('tasks', { Page: { type: 'object', required: ['data'] } }), part('scoring', { Page: { required: ['data'], type: 'object' } })))).toEqual(['Page']);
  });

  test('keeps apart what only has the same name, and all that refers to it', () => {
    const scoring = part('scoring', { Inner: { type: 'string' }, Outer: { items: ref('Inner') }, Top: { items: ref('Outer') }, Other: { type: 'null' } }, { body: ref('Top') });
    const merged = mergeOpenApi(cover, [part('tasks', { Inner: { type: 'number' }, Outer: { items: ref('Inner') }, Top: { items: ref('Outer') }, Other: { type: 'null' } }), scoring]);
    expect(Object.keys(merged.components!['schemas']!)).toEqual(['Inner', 'Outer', 'Top', 'Other', 'ScoringInner', 'ScoringOuter', 'ScoringTop']);
    expect(merged.components!['schemas']).toMatchObject({ Outer: { items: ref('Inner') }, ScoringOuter: { items: ref('ScoringInner') }, ScoringTop: { items: ref('ScoringOuter') } });
    expect(merged.paths['/api/v1/scoring']).toMatchObject({ get: { body: ref('ScoringTop') } });
  });

  test('gives every operation an id of its own, and each tag once', () => {
    const merged = mergeOpenApi(cover, [part('tasks', {}, { operationId: 'List' }), part('scoring', {}, { operationId: 'List' })]);
    expect(merged.paths).toMatchObject({ '/api/v1/tasks': { get: { operationId: 'List' } }, '/api/v1/scoring': { get: { operationId: 'scoring_List' } } });
    expect(merged.tags!.map(({ name }) => name)).toEqual(['chung', 'tasks', 'scoring']);
  });

  test('replaces the services’ way of logging in by the door’s', () => {
    const merged = mergeOpenApi(cover, [part('tasks', {}, { security: [{ inner: [] }] }), part('scoring', {}, { security: [] })]);
    expect(merged.components!['securitySchemes']).toEqual({ session: { type: 'apiKey' } });
    expect((merged.paths['/api/v1/tasks'] as { get: object }).get).not.toHaveProperty('security');
    expect(merged.paths['/api/v1/scoring']).toMatchObject({ get: { security: [] } });
  });

  test('leaves out what stays inside', () => {
    const hidden: OpenApiDocument = { openapi: '3.1.0', info: {}, paths: { '/metrics': {} } };
    expect(mergeOpenApi(cover, [{ name: 'tasks', document: hidden, placeOf: () => undefined }]).paths).toEqual({});
  });
});
