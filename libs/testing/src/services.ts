import { readFileSync } from 'node:fs';

/** Administrators' URLs of a real PostgreSQL and a real RabbitMQ that are there for tests alone. */
export interface TestServices {
  databaseAdminUrl: string;
  amqpAdminUrl: string;
  managementUrl: string;
}

/** From the environment (the test runner sets it), else from `.local/test/services.json` of the repository. Throws when neither is there. */
export function services(): TestServices {
  const { TEST_DATABASE_ADMIN_URL, TEST_AMQP_ADMIN_URL, TEST_AMQP_MANAGEMENT_URL } = process.env;
  if (TEST_DATABASE_ADMIN_URL && TEST_AMQP_ADMIN_URL && TEST_AMQP_MANAGEMENT_URL) {
    return { databaseAdminUrl: TEST_DATABASE_ADMIN_URL, amqpAdminUrl: TEST_AMQP_ADMIN_URL, managementUrl: TEST_AMQP_MANAGEMENT_URL };
  }
  try {
    return JSON.parse(readFileSync(new URL('../../../.local/test/services.json', import.meta.url), 'utf8')) as TestServices;
  } catch {
    throw new Error('no PostgreSQL and RabbitMQ for tests: run `npm test`, or keep them up with `node tools/test/services.mjs`');
  }
}
