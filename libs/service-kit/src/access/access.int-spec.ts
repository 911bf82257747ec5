import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { HEAD_OF_A, HEAD_OF_B, LEADER, startNotes, type RunningNotes } from '../sample/running-notes.js';
import { holds, scopeOf, type Actor } from './actor.js';
import { ServiceTokenSigner } from './service-token.js';

let notes: RunningNotes;
let key: { private: string; public: string };

beforeAll(async () => {
  key = await ServiceTokenSigner.generate();
  notes = await startNotes({ SERVICE_TOKEN_PUBLIC_KEY: key.public, ROLES: 'http' });
});
afterAll(() => notes.close());

const status = async (token: string | undefined): Promise<number> =>
  (await fetch(`${await notes.app.getUrl()}/notes`, { headers: token === undefined ? {} : { authorization: token } })).status;

async function signed(change: (jwt: SignJWT) => SignJWT, header: object = {}): Promise<string> {
  const jwt = new SignJWT({ actor: HEAD_OF_A }).setSubject(HEAD_OF_A.personId).setIssuer('gateway').setAudience('notes').setIssuedAt().setExpirationTime('60s');
  const token = await change(jwt.setProtectedHeader({ alg: 'EdDSA', ...header })).sign(await importJWK(JSON.parse(key.private), 'EdDSA'));
  return `Bearer ${token}`;
}

/** HS256 over the public key's text, which a careless verifier would accept. */
function hs256(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'HS256' })}.${part({ actor: HEAD_OF_A, sub: HEAD_OF_A.personId, iss: 'gateway', aud: 'notes', iat: now(), exp: now() + 60 })}`;
  return `Bearer ${content}.${createHmac('sha256', key.public).update(content).digest('base64url')}`;
}

const now = (): number => Math.floor(Date.now() / 1000);

describe('Z5: a service token', () => {
  it('of the gateway lets in', async () => {
    const token = await new ServiceTokenSigner(key.private).sign(HEAD_OF_A, 'notes');
    expect(await status(`Bearer ${token}`)).toBe(200);
    expect(await status(await signed((jwt) => jwt))).toBe(200);
  });

  it.each<[string, () => string | undefined | Promise<string>]>([
    ['none', () => undefined],
    ['nonsense', () => 'Bearer abc'],
    ['another scheme', async () => (await signed((jwt) => jwt)).replace('Bearer', 'Basic')],
    ['alg none', () => `Bearer ${new UnsecuredJWT({ actor: HEAD_OF_A }).setSubject(HEAD_OF_A.personId).setIssuer('gateway').setAudience('notes').setIssuedAt().setExpirationTime('60s').encode()}`],
    ['HS256 with the public key', hs256],
    ['another key named by kid, jku and jwk', async () => {
      const other = await ServiceTokenSigner.generate();
      const forged = new SignJWT({ actor: HEAD_OF_A }).setSubject(HEAD_OF_A.personId).setIssuer('gateway').setAudience('notes').setIssuedAt().setExpirationTime('60s');
      const header = { alg: 'EdDSA', kid: '../../dev/null', jku: 'http://127.0.0.1:1/keys', jwk: JSON.parse(other.public) as object };
      return `Bearer ${await forged.setProtectedHeader(header).sign(await importJWK(JSON.parse(other.private), 'EdDSA'))}`;
    }],
    ['expired', () => signed((jwt) => jwt.setIssuedAt(now() - 120).setExpirationTime(now() - 60))],
    ['valid for a day', () => signed((jwt) => jwt.setIssuedAt(now() - 3600).setExpirationTime(now() + 86_400))],
    ['without an end', () => signed(() => new SignJWT({ actor: HEAD_OF_A }).setProtectedHeader({ alg: 'EdDSA' }).setSubject(HEAD_OF_A.personId).setIssuer('gateway').setAudience('notes').setIssuedAt())],
    ['for another service', () => signed((jwt) => jwt.setAudience('scoring'))],
    ['by another issuer', () => signed((jwt) => jwt.setIssuer('scoring'))],
    ['whose subject is somebody else', () => signed((jwt) => jwt.setSubject(HEAD_OF_B.personId))],
    ['tampered with', async () => (await signed((jwt) => jwt)).replace(/\.[^.]+\./, `.${Buffer.from('{"actor":{}}').toString('base64url')}.`)],
  ])('%s is refused with 401', async (_, make) => {
    expect(await status(await make())).toBe(401);
  });
});

describe('what an actor may', () => {
  const as = async (actor: Actor) => ({ authorization: `Bearer ${await new ServiceTokenSigner(key.private).sign(actor, 'notes')}` });
  const write = async (actor: Actor) =>
    notes.ask('/notes', { method: 'POST', body: { title: 'của A' }, headers: { ...(await as(actor)), 'idempotency-key': newId() } });

  it('needs a role for some commands', async () => {
    const refused = await write(LEADER);
    expect([refused.status, refused.json<{ type: string }>().type]).toEqual([403, '/problems/forbidden']);
    expect((await write(HEAD_OF_A)).status).toBe(201);
  });

  it('depends on the agency: what is not theirs does not exist for them', async () => {
    const { data } = (await write(HEAD_OF_A)).json<{ data: { id: string } }>();
    const seen = async (actor: Actor) => (await notes.ask(`/notes/${data.id}`, { headers: await as(actor) })).status;
    expect([await seen(HEAD_OF_A), await seen(HEAD_OF_B), await seen(LEADER)]).toEqual([200, 404, 200]);
  });

  it('is decided by role and agency', () => {
    expect(holds(HEAD_OF_A, 'HEAD', 'A')).toBe(true);
    expect(holds(HEAD_OF_A, 'HEAD', 'B')).toBe(false);
    expect(scopeOf(LEADER)).toEqual({ kind: 'system' });
    const administrator: Actor = { ...HEAD_OF_A, agencies: [], memberships: [{ agencyCode: 'SNV', role: 'ADMINISTRATOR' }] };
    expect(scopeOf(administrator)).toEqual({ kind: 'agencies', agencies: [], roles: ['ADMINISTRATOR'], personId: HEAD_OF_A.personId });
  });
});
