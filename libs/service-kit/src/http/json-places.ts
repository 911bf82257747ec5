import { escapePointer } from './json-pointer.js';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/g;

/** A name or a number as a JSON text writes it, and where. */
export interface Place {
  kind: 'name' | 'number';
  token: string;
  pointer: string;
}

/** Every name and number of a valid JSON text, which its parsed value no longer tells; slow, for texts that are suspected. */
export function* placesOf(json: string): Generator<Place> {
  const path: (string | number)[] = [];
  let lastText = '';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',') step(path);
    else if (token === ':') {
      path[path.length - 1] = JSON.parse(lastText) as string;
      yield { kind: 'name', token: lastText, pointer: pointerTo(path) };
    } else if (token.startsWith('"')) lastText = token;
    else yield { kind: 'number', token, pointer: pointerTo(path) };
  }
}

function step(path: (string | number)[]): void {
  const key = path.at(-1);
  if (typeof key === 'number') path[path.length - 1] = key + 1;
}

const pointerTo = (path: readonly (string | number)[]): string => path.map((key) => `/${escapePointer(String(key))}`).join('');
