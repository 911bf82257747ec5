/** `46.20` as it is written in Vietnam: `46,20`. */
export const comma = (decimal) => String(decimal).replace('.', ',');

/** `2021-03-17` → `17/3`. */
export function dayWords(date) {
  const [, month, day] = date.split('-').map(Number);
  return `${day}/${month}`;
}

/** The day in Vietnam of an ISO instant. */
export const dayOf = (instant) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(new Date(instant));

/** Calendar days from the last day in time to the day of the instant. */
export const daysLate = (instant, deadlineDate) => (Date.parse(dayOf(instant)) - Date.parse(deadlineDate)) / 86_400_000;

/** How a report stands: on time, late by so many days, or not sent. */
export function timelinessWords({ firstSubmittedAt, timeliness, deadlineDate }) {
  if (!firstSubmittedAt) return 'chưa gửi';
  return timeliness === 'LATE' ? `trễ hạn ${daysLate(firstSubmittedAt, deadlineDate)} ngày` : 'đúng hạn';
}

/** At most so many letters, the cut shown. */
export const short = (text, letters) => (text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`);

/** Rows of cells under a heading; `right` names the columns of figures. */
export function columns(rows, right = []) {
  const texts = rows.map((row) => row.map((cell) => String(cell).normalize('NFC')));
  const widths = texts[0].map((_, at) => Math.max(...texts.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (right.includes(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ').trimEnd();
  return texts.map((row) => `  ${line(row)}`).join('\n');
}
