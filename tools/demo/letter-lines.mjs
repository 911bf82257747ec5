const TOPIC = /^\d+\. (?<title>.+) \((?<code>[\w.-]+)\)(?: \(Dữ liệu giả định\))?$/;
const AGENCY = /^ {3}- Cơ quan thực hiện: (?<agency>.+)$/;
const TERM = /^ {3}- Thời hạn: đến hết ngày (?<deadline>[\d/]+) \((?<stage>.+)\)$/;

/** What a received mail tells: a line for each thing owed, `{ to, code, agency, deadline, stage }`. */
export function linesOf({ to, text }) {
  const lines = [];
  for (const row of (text ?? '').split(/\r?\n/)) {
    const topic = TOPIC.exec(row)?.groups;
    if (topic) lines.push({ to: to.join(', '), code: topic.code });
    else Object.assign(lines.at(-1) ?? {}, (AGENCY.exec(row) ?? TERM.exec(row))?.groups);
  }
  return lines;
}

/** The lines that a person had already received: the same thing owed, at the same stage. */
export function repeated(lines) {
  const seen = new Set();
  return lines.filter(({ to, code, agency, deadline, stage }) => {
    const key = [to, code, agency, deadline, stage].join('|');
    return seen.has(key) || !seen.add(key);
  });
}
