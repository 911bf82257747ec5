/** Reads a mail for display: `{ headers: { name: value }, text, html }`, names in lower case, words decoded. */
export function readMessage(raw) {
  const { headers, body } = split(raw.toString('latin1'));
  const parts = leaves(headers, body);
  const find = (type) => parts.find((part) => part.type === type)?.content ?? null;
  return { headers, text: find('text/plain'), html: find('text/html') };
}

function split(source) {
  const border = /\r?\n\r?\n/.exec(source);
  const head = border ? source.slice(0, border.index) : source;
  const body = border ? source.slice(border.index + border[0].length) : '';
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = {};
  for (const line of lines) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) headers[name.toLowerCase()] = decodeWords(value);
  }
  return { headers, body };
}

// A mail in the mailbox is our own; the depth only guards against one that is not.
function leaves(headers, body, depth = 0) {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary || depth > 5) return [{ type: type.split(';')[0].trim().toLowerCase(), content: decodeBody(headers, body) }];
  const sections = `\r\n${body}`.split(new RegExp(`\\r?\\n--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)).slice(1);
  return sections
    .filter((section) => !section.startsWith('--'))
    .flatMap((section) => {
      const part = split(section.replace(/^[ \t]*\r?\n/, ''));
      return leaves(part.headers, part.body, depth + 1);
    });
}

function decodeBody(headers, body) {
  const encoding = (headers['content-transfer-encoding'] ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return unquote(body.replace(/=[ \t]*\r?\n/g, '')).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

const unquote = (text) => Buffer.from(text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');

/** Encoded words of RFC 2047 in UTF-8; a character may be cut between two neighbours, so the bytes are joined first. */
function decodeWords(value) {
  const run = /=\?[\w-]+\?[bq]\?[^?]*\?=(?:\s+=\?[\w-]+\?[bq]\?[^?]*\?=)*/gi;
  const word = /=\?[\w-]+\?([bq])\?([^?]*)\?=/gi;
  const decoded = value.replace(run, (words) => {
    const bytes = [...words.matchAll(word)].map(([, kind, text]) => (kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' '))));
    return Buffer.concat(bytes).toString('utf8');
  });
  // Plain UTF-8 in a header (SMTPUTF8) arrived as latin1.
  return decoded === value ? Buffer.from(value, 'latin1').toString('utf8') : decoded;
}
