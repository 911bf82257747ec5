import { dateWords, pointsWords as p } from '../explaining/numbers.js';
import { grouped } from '../grouped.js';
import type { EditionLine } from './edition.js';

export interface PrintedEdition {
  year: number;
  number: number;
  reason: string | null;
  hash: string;
  publishedAt: string;
  position: string;
  lines: readonly EditionLine[];
}

const GROUPS: Readonly<Record<EditionLine['group'], string>> = { DEPARTMENT: 'SỞ, BAN, NGÀNH', DISTRICT: 'ỦY BAN NHÂN DÂN HUYỆN, THỊ XÃ, THÀNH PHỐ' };

/** The published ranking as a text to print, group by group. */
export function editionText(edition: PrintedEdition): string {
  const groups = [...grouped(edition.lines, ({ group }) => group).values()];
  return `${[heading(edition), ...groups.map((lines) => [GROUPS[lines[0]!.group], ...lines.map(lineText)].join('\n'))].join('\n\n')}\n`;
}

const heading = ({ year, number, reason, hash, publishedAt, position }: PrintedEdition): string => [
  `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  `Công bố lần ${number}, ngày ${dateWords(publishedAt)}; vị trí ${position} trong nhật ký`,
  ...(reason === null ? [] : [`Đính chính: ${reason}`]),
  `SHA-256: ${hash}`,
].join('\n');

function lineText({ rank, agencyName, index, bandName, emulationBlock, blockRank, bonus, penalty, previous }: EditionLine): string {
  const block = blockRank === null ? '' : `; khối thi đua ${emulationBlock}: hạng ${blockRank}`;
  const adjusted = bonus === '0.00' && penalty === '0.00' ? '' : ` (thưởng ${p(bonus)}, trừ ${p(penalty)})`;
  return `${String(rank).padStart(3)}. ${agencyName}: ${p(index)}${adjusted} – ${bandName}${block}; ${previous ? `lần trước hạng ${previous.rank}, ${p(previous.index)}` : 'lần trước chưa xếp hạng'}`;
}
