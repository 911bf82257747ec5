export const YEAR = 2021;
export const PERIOD = '2021-Q1';

/** How well each agency does, 0…1: what moves the rates in its report. Invented. */
export const QUALITY = {
  VPUBND: 0.9, SNV: 0.96, STP: 0.93, STC: 0.925, SKHDT: 0.985, TTR: 0.84, SCT: 0.88, SNNPTNT: 0.79, SGTVT: 0.82, SXD: 0.7, STNMT: 0.73, SKHCN: 0.91,
  BQLKCN: 0.8, STTTT: 0.98, SGDDT: 0.87, SYT: 0.83, SLDTBXH: 0.86, SVHTTDL: 0.77, BDT: 0.75,
  'UBND-VITHANH': 0.89, 'UBND-NGABAY': 0.95, 'UBND-TXLONGMY': 0.84, 'UBND-CHAUTHANH': 0.88, 'UBND-CHAUTHANHA': 0.9, 'UBND-PHUNGHIEP': 0.89,
  'UBND-VITHUY': 0.78, 'UBND-LONGMY': 0.86,
};

const submit = (...agencies) => agencies.map((agency) => ({ kind: 'SUBMIT', agency }));

/** A first try in which the officer typed more tasks done than there are. */
const submitMistaken = (agency) => ({ kind: 'SUBMIT', agency, mistake: 'plan_tasks_done' });

/** Sở Nội vụ finds that the documents signed electronically are fewer than the agency wrote. */
const sendBack = (agency) => ({
  kind: 'RETURN',
  agency,
  reasons: 'Đề nghị rà soát lại số văn bản ký số: số liệu trên trục liên thông văn bản của tỉnh thấp hơn số cơ quan báo cáo.',
});
const resubmit = (agency) => ({ kind: 'RESUBMIT', agency, mended: 'docs_signed' });

/**
 * The first quarter of 2021 as it is lived: on each day the reminders of 08:00 go out first, then people act.
 * SXD never sends its report, so that its reminders climb the whole ladder.
 */
export const STORY = [
  { date: '2021-03-08', acts: [] },
  { date: '2021-03-10', acts: submit('STTTT', 'UBND-NGABAY') },
  { date: '2021-03-12', acts: submit('SKHDT', 'SYT', 'UBND-VITHANH') },
  { date: '2021-03-15', acts: [...submit('SNV', 'STP', 'SKHCN', 'UBND-CHAUTHANHA', 'TTR'), sendBack('SYT')] },
  { date: '2021-03-16', acts: [...submit('VPUBND', 'SCT', 'SLDTBXH', 'UBND-CHAUTHANH'), submitMistaken('SGDDT'), resubmit('SYT'), ...submit('UBND-LONGMY')] },
  { date: '2021-03-17', acts: submit('SGTVT', 'BQLKCN', 'SNNPTNT', 'SVHTTDL', 'STNMT', 'UBND-TXLONGMY', 'UBND-VITHUY') },
  { date: '2021-03-18', acts: submit('STC') },
  { date: '2021-03-19', acts: submit('UBND-PHUNGHIEP') },
  { date: '2021-03-22', acts: submit('BDT') },
  { date: '2021-03-24', acts: [] },
];

export const BEGINS_AT = '2021-03-08T08:00';

/** The hours of a story's day: the reminders', and the one at which people act. */
export const letterHour = ({ date }) => `${date}T08:00`;
export const actHour = ({ date }) => `${date}T14:00`;

/** Every agency that sends its report in the story. */
export const senders = (story) => story.flatMap(({ acts }) => acts.filter(({ kind }) => kind === 'SUBMIT').map(({ agency }) => agency));
