export * from './connections.js';
export * from './eventually.js';
export * from './given-fact.js';
export * from './services.js';
export * from './start-reactions.js';
export * from './tcp-proxy.js';
export * from './test-broker.js';
export * from './test-database.js';
