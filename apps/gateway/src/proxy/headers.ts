import type { IncomingHttpHeaders } from 'node:http';

/** What a service may learn of the caller's headers. A list of the allowed, since the forgeable ones have no end. */
const FORWARDED = ['accept', 'accept-language', 'content-type', 'content-length', 'idempotency-key', 'if-match', 'if-none-match', 'user-agent'];

const KEPT_BACK = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'proxy-connection', 'trailer', 'upgrade', 'set-cookie', 'server', 'x-powered-by']);

export interface Added {
  authorization?: string;
  traceparent?: string;
}

export function requestHeaders(received: IncomingHttpHeaders, added: Added): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = { host: received.host };
  for (const name of FORWARDED) if (received[name] !== undefined) headers[name] = received[name];
  return { ...headers, ...added };
}

export function responseHeaders(received: IncomingHttpHeaders): IncomingHttpHeaders {
  const headers = Object.fromEntries(Object.entries(received).filter(([name]) => !KEPT_BACK.has(name)));
  const { location } = received;
  return location?.startsWith('/') ? { ...headers, location: `/api/v1${location}` } : headers;
}
