import { escapePointer } from '@cchc/service-kit';
import { without } from './paths.js';

/** How the value of a setting is written. */
export const SETTING_KINDS = ['chữ', 'số', 'có/không', 'JSON'] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** One value of the document by its JSON pointer. */
export interface Setting {
  pointer: string;
  kind: SettingKind;
  value: string | number;
}

const DEPTH = 3;
type Node = Record<string, unknown>;

/** All of a document that no table holds, three levels deep; what lies deeper is JSON. */
export function settingsOf(document: object): Setting[] {
  const { fields: _, bands: __, respondentGroups: ___, surveyScales = {}, ...others } = document as Node;
  const scales = Object.entries(surveyScales as Record<string, Node>).map(([key, scale]) => [key, without(scale, ['options'])]);
  const named = scales.filter(([, scale]) => Object.keys(scale as Node).length > 0);
  return [...below('', others, DEPTH), ...below('/surveyScales', Object.fromEntries(named), DEPTH - 1)];
}

const below = (pointer: string, node: Node, depth: number): Setting[] =>
  Object.entries(node).flatMap(([key, value]) => settingAt(`${pointer}/${escapePointer(key)}`, value, depth - 1));

function settingAt(pointer: string, value: unknown, depth: number): Setting[] {
  if (typeof value === 'string' && value !== '' && value === value.trim()) return [{ pointer, kind: 'chữ', value }];
  if (typeof value === 'number') return [{ pointer, kind: 'số', value }];
  if (typeof value === 'boolean') return [{ pointer, kind: 'có/không', value: value ? 'Có' : 'Không' }];
  const isNode = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
  if (isNode && depth > 0) return below(pointer, value as Node, depth);
  return [{ pointer, kind: 'JSON', value: JSON.stringify(value) }];
}
