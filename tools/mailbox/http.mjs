import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const PAGE_SIZE = 50;
const LARGEST_PAGE = 500;

/** The read side: GET /messages, /messages/:id, /messages/:id/raw for whoever bears the token, and /ready for the supervisor. */
export function httpServer(store, token) {
  const isBearer = bearerCheck(token);
  return createServer((request, response) => {
    answer(store, request, isBearer).then(
      ({ status, type = 'application/json', body }) => response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body),
      (error) => {
        process.stderr.write(`${error.stack}\n`);
        response.writeHead(500).end();
      },
    );
  });
}

async function answer(store, { method, url, headers }, isBearer) {
  const { pathname, searchParams } = new URL(url, 'http://mailbox');
  if (method !== 'GET') return problem(405, 'only GET is answered');
  if (pathname === '/ready') return json({ status: 'ok' });
  if (!isBearer(headers.authorization)) return problem(401, 'mails are shown to the gateway only');
  if (pathname === '/messages') return list(store, searchParams);
  const [, id, raw] = /^\/messages\/([\w-]+)(\/raw)?$/.exec(pathname) ?? [];
  const found = id && (raw ? await store.raw(id) : await store.read(id));
  if (!found) return problem(404, 'there is no such message');
  // Shown as text: a mail's own HTML must not run under this address.
  return raw ? { status: 200, type: 'text/plain; charset=utf-8', body: found } : json(found);
}

function list(store, parameters) {
  const page = whole(parameters.get('page') ?? '1');
  const pageSize = whole(parameters.get('pageSize') ?? String(PAGE_SIZE));
  if (!page || !pageSize || pageSize > LARGEST_PAGE) return problem(400, `page must be 1 or more, pageSize 1 to ${LARGEST_PAGE}`);
  return json(store.list({ to: parameters.get('to') ?? undefined, page, pageSize }));
}

// Digests have one length, so that the comparison takes the same time whatever was sent.
function bearerCheck(token) {
  const digest = (text) => createHash('sha256').update(text).digest();
  const expected = digest(`Bearer ${token}`);
  return (authorization = '') => timingSafeEqual(digest(authorization), expected);
}

const whole = (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);
const json = (body) => ({ status: 200, body: JSON.stringify(body) });
const problem = (status, detail) => ({ status, type: 'application/problem+json', body: JSON.stringify({ title: 'mailbox', status, detail }) });
