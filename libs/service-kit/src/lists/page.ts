import type { ListQuery } from './list-query.js';

/** One page of a list. `total` counts the rows of all pages. */
export interface Page<T> {
  data: T[];
  page: { page: number; pageSize: number; total: number };
}

/** One thing. */
export interface Item<T> {
  data: T;
}

export const pageOf = <T>({ page, pageSize }: ListQuery, data: T[], total: number | string): Page<T> => ({
  data,
  page: { page, pageSize, total: Number(total) },
});

export const itemOf = <T>(data: T): Item<T> => ({ data });
