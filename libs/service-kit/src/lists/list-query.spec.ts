import { describe, expect, it } from '@jest/globals';
import { limitOf, ListQuery, orderBy } from './list-query.js';
import { pageOf } from './page.js';

describe('a list', () => {
  it('orders by known columns only', () => {
    const columns = { dueAt: 'r.due_at', code: 'r.code' };
    expect(orderBy('-dueAt,code', columns)).toBe('r.due_at DESC, r.code ASC');
    expect(() => orderBy('password', columns)).toThrow('no column');
    expect(() => orderBy('constructor', columns)).toThrow('no column');
  });

  it('counts pages from one', () => {
    const query = Object.assign(new ListQuery(), { page: 3, pageSize: 20 });
    expect(limitOf(query)).toEqual({ limit: 20, offset: 40 });
    expect(pageOf(query, ['x'], '41')).toEqual({ data: ['x'], page: { page: 3, pageSize: 20, total: 41 } });
  });
});
