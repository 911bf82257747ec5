import {
  AlignmentType, BorderStyle, convertMillimetersToTwip, Document, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
} from 'docx';
import type { LocalDate } from '@cchc/kernel';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman, margins 20/20/30/20 mm; sizes in half points. */
const FONT = 'Times New Roman';
const BODY = 28;
const SMALL = 26;
const NOTE = 22;
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: convertMillimetersToTwip(20), bottom: convertMillimetersToTwip(20), left: convertMillimetersToTwip(30), right: convertMillimetersToTwip(20) };
const WIDTH = convertMillimetersToTwip(160);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const CENTER = { alignment: AlignmentType.CENTER };

/** XML knows no control characters but tab and line feeds; the rest is left out. */
const printable = (text: string): string => [...text.normalize('NFC')].filter((char) => char >= ' ' || char === '\t' || char === '\n').join('').replace(/[\uFFFE\uFFFF]/g, '');

interface Look {
  bold?: boolean;
  italics?: boolean;
  size?: number;
}

const run = (text: string, { size = BODY, ...look }: Look = {}): TextRun => new TextRun({ text: printable(text), font: FONT, size, ...look });
export const line = (text: string, look: Look = {}): Paragraph => new Paragraph({ ...CENTER, children: [run(text, look)] });
/** A paragraph of the body: justified, first line indented. */
export const body = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { before: 120, line: 288 }, indent: { firstLine: convertMillimetersToTwip(10) }, children: [run(text, look)] });
/** The short rule that the form has under names and titles. */
const rule = (): Paragraph => line('_______', { size: 16, bold: true });

/** `ngày 05 tháng 02 năm 2022`: days below 10 and the months 1 and 2 with a zero. */
export function dayInWords(day: LocalDate): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

function columns(...cells: readonly (readonly Paragraph[])[]): Table {
  const width = Math.floor(WIDTH / cells.length);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA }, columnWidths: cells.map(() => width), layout: TableLayoutType.FIXED,
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ children: [...children], borders: NO_BORDERS, width: { size: width, type: WidthType.DXA } })) })],
  });
}

export interface PaperHead {
  /** Null where the issuer has none above it. */
  superior: string | null;
  issuer: string;
  place: string;
  /** Null while it is a draft: a blank to fill in. */
  symbol: string | null;
  day: LocalDate | null;
}

/** Names of the agencies and the number on the left, national title, place and date on the right. */
export const headOf = ({ superior, issuer, place, symbol, day }: PaperHead): Table => columns(
  [...(superior === null ? [] : [line(superior.toLocaleUpperCase('vi'), { size: SMALL })]), line(issuer.toLocaleUpperCase('vi'), { size: SMALL, bold: true }), rule(), line(`Số: ${symbol ?? '…………'}`, { size: SMALL })],
  [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }), line('Độc lập - Tự do - Hạnh phúc', { bold: true }), rule(),
    line(`${place}, ${day ? dayInWords(day) : 'ngày … tháng … năm …'}`, { size: SMALL, italics: true }),
  ],
);

/** The kind of the paper, and what it is about. */
export const titleOf = (kind: string, about: readonly string[]): Paragraph[] => [
  new Paragraph({ ...CENTER, spacing: { before: 240 }, children: [run(kind, { bold: true })] }), ...about.map((text) => line(text, { bold: true })), rule(),
];

export interface Column {
  title: string;
  /** Share of the width, in percent. */
  share: number;
  centered?: boolean;
}

/** A list with a head that comes again on every page. */
export function tableOf(heads: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const width = (share: number) => Math.floor((WIDTH * share) / 100);
  const cell = (text: string, { share, centered = false }: Column, bold: boolean) => new TableCell({
    width: { size: width(share), type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: text.split('\n').map((part) => new Paragraph({ alignment: centered || bold ? AlignmentType.CENTER : AlignmentType.LEFT, children: [run(part, { size: SMALL, bold })] })),
  });
  const row = (texts: readonly string[], isHead: boolean) => new TableRow({ tableHeader: isHead, cantSplit: true, children: heads.map((head, at) => cell(texts[at] ?? '', head, isHead)) });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA }, columnWidths: heads.map(({ share }) => width(share)), layout: TableLayoutType.FIXED,
    rows: [row(heads.map(({ title }) => title), true), ...rows.map((texts) => row(texts, false))],
  });
}

/** Recipients on the left, who signs on the right with room for the signature and seal; null: not known yet. Who signs for another has two lines: `KT. Giám đốc`, `Phó Giám đốc`. */
export const signatureOf = (recipients: readonly string[], position: string | null, name: string | null): Table => columns(
  [
    new Paragraph({ children: [run('Nơi nhận:', { size: 24, bold: true, italics: true })] }),
    ...recipients.map((text, at) => new Paragraph({ children: [run(`- ${text}${at === recipients.length - 1 ? '.' : ';'}`, { size: NOTE })] })),
  ],
  [...(position ?? '…………').split('\n').map((part) => line(part.toLocaleUpperCase('vi'), { bold: true })), ...Array.from({ length: 4 }, () => line('')), line(name ?? '…………', { bold: true })],
);

/** Page numbers stand in the middle of the upper margin, from the second page on. */
export function paperOf(title: string, children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  const numbered = new Header({ children: [new Paragraph({ ...CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SMALL })] })] });
  return Packer.toBuffer(new Document({
    title, creator: 'cchc',
    sections: [{
      properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
      headers: { default: numbered, first: new Header({ children: [] }) }, children: [...children],
    }],
  }));
}
