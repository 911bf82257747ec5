export * from './config/config-validators.js';
export * from './config/load-config.js';
export * from './config/service-config.js';
export * from './database/bootstrap.js';
export * from './database/migrate.js';
export * from './database/sql-template.js';
export * from './problems/catalogue.js';
export * from './problems/problem.js';
