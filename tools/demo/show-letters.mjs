import { columns } from './words.mjs';

const CLASSES = { REPORT: 'Báo cáo định kỳ', TASK: 'Nhiệm vụ', RETURNED_REPORT: 'Báo cáo bị trả lại' };

export const stageWords = (offset) => (offset < 0 ? `T−${-offset}` : offset === 0 ? 'Ngày hạn' : `Quá hạn ${offset}`);

/** How many people were sent each rung of each class: `rows` = [class, '25', …] under the rungs in order. */
export function sentByClass(told) {
  const offsets = [...new Set(told.map(({ offset }) => offset))].sort((a, b) => a - b);
  const sent = (kind, offset) => told.filter((one) => one.class === kind && one.offset === offset).flatMap(({ recipients }) => recipients).filter(({ state }) => state === 'SENT').length;
  const rows = Object.keys(CLASSES).map((kind) => [CLASSES[kind], ...offsets.map((offset) => sent(kind, offset) || '·')]);
  return { offsets, rows };
}

/** The mails of the whole installation, and whether anybody was told the same twice. */
export function lettersText(told, { count, duplicates }) {
  const { offsets, rows } = sentByClass(told);
  const table = columns([['Loại việc', ...offsets.map(stageWords)], ...rows], offsets.map((_, at) => at + 1));
  const twice = duplicates.map(({ to, code, agency, stage }) => `\n  ! ${to}: ${code} ${agency} (${stage})`).join('');
  return `\nTHƯ ĐÃ GỬI (số lượt người được nhắc; mỗi người mỗi ngày một thư gộp)\n${table}\n  ${count} thư trong hộp thư; ${duplicates.length} lượt nhắc trùng (cùng người, cùng việc, cùng mốc)${twice}`;
}
