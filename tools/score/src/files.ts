import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFiles } from '@cchc/scoring/score-case';
import { Unusable } from './arguments.js';

const REPOSITORY_DATA = fileURLToPath(new URL('../../../data', import.meta.url));
const NAMES = ['agencies.json', 'calendar.json', 'plan-2021.json', 'report-template.json', 'criteria-departments.json', 'criteria-districts.json'] as const;

export interface LoadedData {
  files: DataFiles;
  /** SHA-256 of each file's bytes, hex. */
  hashes: ReadonlyMap<string, string>;
}

export function loadData(folder: string = REPOSITORY_DATA): LoadedData {
  const bytes = new Map(NAMES.map((name) => [name, read(join(folder, name))]));
  const json = (name: (typeof NAMES)[number]) => parse(bytes.get(name)!, join(folder, name));
  return {
    files: {
      agencies: json('agencies.json'),
      calendar: json('calendar.json'),
      plan: json('plan-2021.json'),
      template: json('report-template.json'),
      criteria: [json('criteria-departments.json'), json('criteria-districts.json')],
    },
    hashes: new Map([...bytes].map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')])),
  };
}

/** npm runs scripts in the repository's folder; INIT_CWD is where the person stands. */
export const readJson = (file: string): unknown => {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return parse(read(path), path);
};

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Unusable(`Không đọc được ${path}: ${(error as Error).message}`);
  }
}

function parse(content: Buffer, path: string): unknown {
  try {
    return JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Unusable(`${path} không phải JSON: ${(error as Error).message}`);
  }
}

/** A case may name the data it was worked with; other data is worth a warning, never a refusal. */
export function hashWarnings(document: unknown, hashes: ReadonlyMap<string, string>): string[] {
  const said = (document as { meta?: { dataSha256?: Record<string, unknown> } } | null)?.meta?.dataSha256 ?? {};
  const other = Object.entries(said).filter(([name, hash]) => hashes.has(name) && hashes.get(name) !== hash);
  return other.map(([name]) => `${name} khác với bản dùng khi lập trường hợp này (SHA-256 không khớp).`);
}
