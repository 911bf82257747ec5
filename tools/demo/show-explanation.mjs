import { Decimal } from 'decimal.js';
import { columns, comma, short } from './words.mjs';

const sum = (leaves, what) => leaves.reduce((total, leaf) => total.plus(leaf[what]), new Decimal(0)).toFixed(2);
const leavesOf = ({ criteria }) => criteria.flatMap(({ leaves }) => leaves);

/** A score leaf by leaf, those that have points; the others as a count. The leaves' sum stands beside the card's total. */
export function explanationText(card) {
  const all = card.fields.flatMap(leavesOf);
  const lines = card.fields.map((field) => fieldText(field));
  const total = `Cộng ${all.length} tiêu chí = ${comma(sum(all, 'points'))} điểm; phiếu điểm ghi ${comma(card.total.points)}/${comma(card.total.max)} → chỉ số ${comma(card.index)} (${card.bandName.toLowerCase()}, tạm tính)`;
  return `\nGIẢI TRÌNH ĐIỂM: ${card.agencyName}\n${lines.join('\n')}\n  ${total}`;
}

function fieldText(field) {
  const leaves = leavesOf(field);
  const scored = leaves.filter(({ state }) => state === 'SCORED');
  const head = `  ${field.code} ${field.name}: ${comma(field.points)}/${comma(field.max)}`;
  const rows = scored.map(({ code, name, points, max, formula }) => ['', code, `${comma(points)}/${comma(max)}`, short(name, 52), short(formula, 58)]);
  const rest = leaves.length - scored.length;
  return [head, ...(rows.length > 0 ? [columns(rows, [2])] : []), ...(rest > 0 ? [`      … ${rest} tiêu chí chờ chấm, chờ điều tra hoặc không áp dụng`] : [])].join('\n');
}
