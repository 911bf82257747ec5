import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureSecrets, newSecrets, SERVICES } from './secrets.mjs';

describe('the secrets of an installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are written once, for the owner only', () => {
    const file = join(folder, 'inner', 'secrets.json');
    const first = ensureSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ensureSecrets(file)).toEqual(first);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first);
  });

  it('give every login a password of its own', () => {
    const { services, databaseAdminPassword, amqpAdminPassword } = newSecrets();
    expect(Object.keys(services)).toEqual(SERVICES);
    const passwords = [databaseAdminPassword, amqpAdminPassword, ...Object.values(services).flatMap((service) => Object.values(service as object))];
    expect(new Set(passwords).size).toBe(2 + SERVICES.length * 4);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/);
  });

  it('hold Ed25519 pairs that fit together and differ between installations', () => {
    const { serviceTokenKey: key } = newSecrets();
    const signature = sign(null, Buffer.from('x'), createPrivateKey({ key: key.private, format: 'jwk' }));
    expect(verify(null, Buffer.from('x'), createPublicKey({ key: key.public, format: 'jwk' }), signature)).toBe(true);
    expect(key.public).not.toHaveProperty('d');
    expect(newSecrets().serviceTokenKey.public.x).not.toBe(key.public.x);
  });

  it('are refused when the file is damaged', () => {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, '{"services":{');
    expect(() => ensureSecrets(file)).toThrow(/is damaged/);
  });
});
