import type { EntityManager } from 'typeorm';

/** What reads: a transaction's manager, or the data source for what is nobody's own. */
export type Reader = Pick<EntityManager, 'query'>;
