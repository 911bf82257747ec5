const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@cchc/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/\\.local/'],
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
};

// What would take all of `npm test` beyond ten minutes is left to `SCENARIO_SCALE=full`.
const LONG = ['/tools/chaos/'];
const inFull = process.env.SCENARIO_SCALE === 'full';

/** Three levels by file suffix: pure, with real PostgreSQL and RabbitMQ, the whole system. */
export default {
  // No test asserts time; this only ends one that hangs, on a busy machine too.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'int', testMatch: ['**/*.int-spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['**/*.e2e-spec.ts'], testPathIgnorePatterns: ['/node_modules/', ...(inFull ? [] : LONG)] },
  ],
};
