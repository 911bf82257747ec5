import { pointsWords as p } from '../explaining/numbers.js';
import type { EditionCard, EditionLeaf, EditionLine, Place } from './edition.js';

export const EDITION_CHANGES = ['LINE', 'LEAF', 'ADJUSTMENT', 'RULE', 'SURVEY'] as const;

/** One difference between two editions, in a sentence. `code`: of the leaf or rule; empty for what the line shows. */
export interface EditionChange {
  kind: (typeof EDITION_CHANGES)[number];
  code: string;
  words: string;
}

/** An agency of one edition: its line, and its card for those who may see it. */
export interface Published {
  line: EditionLine;
  card: EditionCard | undefined;
}

export interface ChangedAgency {
  agencyCode: string;
  agencyName: string;
  before: Place | null;
  after: Place | null;
  changes: EditionChange[];
}

/** Who stands elsewhere or has another card by a later edition, in the later one's order; who is in neither place the same is left out. */
export function changedAgencies(before: readonly Published[], after: readonly Published[]): ChangedAgency[] {
  const then = new Map(before.map((one) => [one.line.agencyCode, one]));
  const now = new Set(after.map(({ line }) => line.agencyCode));
  const all = [...after.map((one) => [then.get(one.line.agencyCode), one] as const), ...before.filter(({ line }) => !now.has(line.agencyCode)).map((one) => [one, undefined] as const)];
  return all.map(([old, current]) => changed(old, current)).filter(({ changes }) => changes.length > 0);
}

function changed(old: Published | undefined, current: Published | undefined): ChangedAgency {
  const { agencyCode, agencyName } = (current ?? old)!.line;
  const changes = old && current ? [...lineChanges(old.line, current.line), ...cardChanges(old.card, current.card)]
    : [line(current ? 'Mới vào diện xếp hạng.' : 'Không còn trong diện xếp hạng.')];
  return { agencyCode, agencyName, before: placeOf(old), after: placeOf(current), changes };
}

function placeOf(one: Published | undefined): Place | null {
  return one ? { rank: one.line.rank, blockRank: one.line.blockRank, index: one.line.index } : null;
}

const line = (words: string): EditionChange => ({ kind: 'LINE', code: '', words });

function lineChanges(old: EditionLine, now: EditionLine): EditionChange[] {
  const figures: [string, string, string][] = [
    ['Hạng trong nhóm', String(old.rank), String(now.rank)],
    ['Hạng trong khối thi đua', String(old.blockRank ?? 'không có'), String(now.blockRank ?? 'không có')],
    ['Chỉ số', p(old.index), p(now.index)],
    ['Xếp loại', old.bandName, now.bandName],
    ['Bộ tiêu chí', old.criteriaSet, now.criteriaSet],
  ];
  return figures.filter(([, before, after]) => before !== after).map(([what, before, after]) => line(`${what} từ ${before} thành ${after}.`));
}

function cardChanges(old: EditionCard | undefined, now: EditionCard | undefined): EditionChange[] {
  if (!old || !now) return [];
  return [
    ...pairs(old.leaves, now.leaves, ({ leaf }) => leaf).flatMap(([a, b]) => leafChange(a, b)),
    ...pairs(old.adjustments, now.adjustments, ({ id }) => id).flatMap(([a, b]) => adjustmentChange(a, b)),
    ...pairs(old.disqualifications, now.disqualifications, ({ rule }) => rule).flatMap(([a, b]) => ruleChange(a, b)),
    ...pairs(old.surveys, now.surveys, ({ leaf }) => leaf).flatMap(([a, b]) => surveyChange(a, b)),
  ];
}

/** What has the same key side by side; undefined where it is on one side only. */
function pairs<T>(old: readonly T[], now: readonly T[], keyOf: (one: T) => string): [T | undefined, T | undefined][] {
  const [before, after] = [new Map(old.map((one) => [keyOf(one), one])), new Map(now.map((one) => [keyOf(one), one]))];
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => [before.get(key), after.get(key)]);
}

const pointsOf = ({ state, points, max }: EditionLeaf): string => (state === 'NOT_APPLICABLE' ? 'không áp dụng' : `${p(points)}/${p(max)} điểm`);

function leafChange(old: EditionLeaf | undefined, now: EditionLeaf | undefined): EditionChange[] {
  const { leaf: code, name } = (now ?? old)!;
  const [before, after] = [old ? pointsOf(old) : 'chưa có trong bộ tiêu chí', now ? pointsOf(now) : 'không còn trong bộ tiêu chí'];
  if (before === after && old?.formula === now?.formula) return [];
  return [{ kind: 'LEAF', code, words: before === after ? `${code} ${name}: vẫn ${after}, nay là ${now!.formula}.` : `${code} ${name}: từ ${before} thành ${after}${now ? ` (${now.formula})` : ''}.` }];
}

const KINDS = { BONUS: 'điểm thưởng', PENALTY: 'điểm trừ', GROUND: 'căn cứ loại trừ', WAIVER: 'miễn áp dụng quy tắc loại trừ' } as const;

/** An adjustment never changes: it comes, or is withdrawn. */
function adjustmentChange(old: EditionCard['adjustments'][number] | undefined, now: EditionCard['adjustments'][number] | undefined): EditionChange[] {
  if (old && now) return [];
  const { kind, points, rule, reason } = (now ?? old)!;
  return [{ kind: 'ADJUSTMENT', code: rule ?? '', words: `${now ? 'Thêm' : 'Rút lại'} ${KINDS[kind]}${rule ? ` ${rule}` : ` ${p(points)}`}: ${reason}` }];
}

function ruleChange(old: EditionCard['disqualifications'][number] | undefined, now: EditionCard['disqualifications'][number] | undefined): EditionChange[] {
  const words = (one: typeof old): string => (one ? `${one.reason} ${one.effect}${one.waived === undefined ? '' : `, được miễn áp dụng: ${one.waived}`}` : 'không áp dụng');
  if (words(old) === words(now)) return [];
  const { rule: code, name } = (now ?? old)!;
  return [{ kind: 'RULE', code, words: `${code} ${name}: từ “${words(old)}” thành “${words(now)}”.` }];
}

function surveyChange(old: EditionCard['surveys'][number] | undefined, now: EditionCard['surveys'][number] | undefined): EditionChange[] {
  if (old && now && old.at === now.at) return [];
  const code = (now ?? old)!.leaf;
  return [{ kind: 'SURVEY', code, words: `${code}: ${old && now ? 'kết quả điều tra được thay bằng kết quả mới' : now ? 'có kết quả điều tra' : 'kết quả điều tra được rút lại'}.` }];
}
