import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a server's certificate and key (PEM) where PostgreSQL looks for them: `server.crt` and `server.key` of its folder. */
export function writeTls(folder, { certificate, key }) {
  writeFileSync(join(folder, 'server.crt'), certificate, { mode: 0o600 });
  writeFileSync(join(folder, 'server.key'), key, { mode: 0o600 });
}
