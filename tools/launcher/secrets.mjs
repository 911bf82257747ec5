import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError, MISCONFIGURED } from './launch-error.mjs';
import { privateFolder } from './paths.mjs';

/** The five services, in the order in which a reader meets them. */
export const SERVICES = ['gateway', 'tasks', 'indicators', 'scoring', 'notifications'];

const DEMO_PASSWORD = 'cchc-Demo-2021';

/** A password or token that nobody guesses, of characters that stand in an address as they are. */
export const newPassword = () => randomBytes(24).toString('base64url');

function signingKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { private: privateKey.export({ format: 'jwk' }), public: publicKey.export({ format: 'jwk' }) };
}

/** Fresh secrets of one development installation; the demo password alone is fixed, so that it can be documented. */
export function newSecrets() {
  const ofService = () => ({ apiPassword: newPassword(), workerPassword: newPassword(), ownerPassword: newPassword(), amqpPassword: newPassword() });
  return {
    services: Object.fromEntries(SERVICES.map((service) => [service, ofService()])),
    serviceTokenKey: signingKey(),
    receiptKey: signingKey(),
    demoPassword: DEMO_PASSWORD,
    databaseAdminPassword: newPassword(),
    amqpAdminPassword: newPassword(),
  };
}

/** Reads the secrets file, or writes a new one that only its owner can read. */
export function ensureSecrets(file) {
  if (existsSync(file)) return readSecrets(file);
  const secrets = newSecrets();
  privateFolder(dirname(file));
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

function readSecrets(file) {
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'));
    if (SERVICES.every((service) => secrets.services[service].amqpPassword) && secrets.serviceTokenKey.private.d) return secrets;
  } catch {
    // Reported below, whatever the reason.
  }
  throw new LaunchError(`${file} is damaged; begin anew with \`npm start -- --reset\``, MISCONFIGURED);
}
