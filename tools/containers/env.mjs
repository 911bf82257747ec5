import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { local, privateFolder, root } from '../launcher/paths.mjs';
import { ensureSecrets } from '../launcher/secrets.mjs';
import { containerSettings, envFile } from './settings.mjs';

/**
 * `npm run containers:env`: makes the secrets of the containers once and writes one env_file for each into .local/containers, for
 * its owner's eyes only. `CCHC_PUBLIC_URL` is the address of the page that mails link to.
 */
const folder = privateFolder(local('containers'));
const secrets = ensureSecrets(join(folder, 'secrets.json'));
const settings = containerSettings(secrets, process.env.CCHC_PUBLIC_URL || 'http://localhost:8021');
for (const [name, values] of Object.entries(settings)) writeFileSync(join(folder, `${name}.env`), envFile(values), { mode: 0o600 });
process.stdout.write(`${Object.keys(settings).length} files in ${relative(root, folder)}; next: docker compose up -d --build\n`);
