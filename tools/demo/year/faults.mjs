import { AGENCIES } from './plot.mjs';

/** Where what the system counted is not what the plot lets happen. */
export function faultsOfFigures(figures, { periods, contested }) {
  const of = (list) => periods.reduce((count, period) => count + period[list].length, 0);
  const wanted = {
    submitted: AGENCIES.length * periods.length - of('missing'), late: of('late'), missing: of('missing'), contested: contested.length,
    // published once, and corrected once
    edition: 2,
    duplicate_mails: 0,
  };
  return Object.entries(wanted).filter(([name, value]) => figures[name] !== value).map(([name, value]) => `${name}: ${figures[name]}, phải là ${value}`);
}

/** Where a published line is not the one that the log of facts gives when it is replayed. */
export function faultsOfLines(lines, replayed) {
  const said = ({ rank, index, bandName }) => `hạng ${rank}, chỉ số ${index}, ${bandName}`;
  const again = new Map(replayed.map((row) => [row.agencyCode, said(row)]));
  const faults = lines.filter((line) => again.get(line.agencyCode) !== said(line)).map((line) => `${line.agencyCode}: công bố ${said(line)}; tính lại ${again.get(line.agencyCode)}`);
  return lines.length === replayed.length ? faults : [...faults, `${lines.length} dòng công bố, tính lại ${replayed.length} dòng`];
}

/** Where certificates are not those that the leader approved, or a document is none. */
export function faultsOfAwards(figures, { approved, papers }) {
  const given = { COLLECTIVE: figures.awards_collective, INDIVIDUAL: figures.awards_individual };
  return [
    ...Object.keys(given).filter((kind) => given[kind] === 0 || given[kind] !== approved[kind]).map((kind) => `khen thưởng ${kind}: ${given[kind]}, đã duyệt ${approved[kind]}`),
    ...papers.filter(({ isDocx }) => !isDocx).map(({ file }) => `${file} không phải văn bản DOCX`),
  ];
}
