import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { FastifyReply } from 'fastify';

/** Served files of the gateway's own small pages. */
export const PAGES = new URL('../../pages/', import.meta.url);

const ZONE = 'Asia/Ho_Chi_Minh';
const format = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** Compiles `pages/<name>.hbs`. Every value is escaped; the templates use no triple braces. */
export function templateOf<T>(name: string): (values: T) => string {
  const template = Handlebars.compile<T>(readFileSync(new URL(`${name}.hbs`, PAGES), 'utf8'), { strict: true });
  return (values) => template(values, { helpers: { time: (iso: string) => format.format(new Date(iso)) } });
}

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function sendPage(reply: FastifyReply, html: string, csp = CSP): void {
  void reply.header('content-security-policy', csp).type('text/html; charset=utf-8').send(html);
}
