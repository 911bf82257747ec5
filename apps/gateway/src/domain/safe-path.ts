const SEGMENT = /^(?:[\w\-.~!$&'()*+,;=:@]|%(?!2f|5c|2e|00)[0-9a-f]{2})+$/i;

/**
 * Whether a path can be handed on as it is: plain segments only. URL parsers disagree about `..`, `\` and their encoded forms,
 * and a service's own doors (`/metrics`) must not be reachable through such a difference.
 */
export function isSafePath(path: string): boolean {
  const [first, ...segments] = path.split('/');
  return first === '' && segments.length > 0 && segments.every((segment) => SEGMENT.test(segment) && segment !== '.' && segment !== '..');
}
