import { ConfigError } from '@cchc/service-kit';
import { databaseUrlOf } from './rebuild.js';
import { verifiedBoard } from './verify-board.js';

try {
  process.exitCode = (await verifiedBoard(databaseUrlOf(process.env), (line) => console.log(line))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = error instanceof ConfigError ? error.exitCode : 2;
}
