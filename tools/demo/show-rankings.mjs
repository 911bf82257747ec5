import { columns, comma, timelinessWords } from './words.mjs';

const TITLES = { DEPARTMENT: 'SỞ, BAN, NGÀNH', DISTRICT: 'HUYỆN, THỊ XÃ, THÀNH PHỐ' };
const HEAD = ['Hạng', 'Cơ quan', 'Chỉ số', 'TTHC %', 'Đã chấm', 'Còn có thể đạt', 'Báo cáo quý I'];

/** A ranking as the API gives it, beside how each report stands. */
export function rankingTable({ group, data, version }, reports) {
  const rows = data.map((row) => [
    row.rank, row.shortName, comma(row.index), comma(row.tthcPercent), `${row.coverage.leavesKnown}/${row.coverage.leaves}`, comma(row.bestAttainable),
    timelinessWords(reports.get(row.agencyCode)),
  ]);
  return `\nXẾP HẠNG TẠM TÍNH: ${TITLES[group]} (phiên bản ${version})\n${columns([HEAD, ...rows], [0, 2, 3, 4, 5])}`;
}
