import Handlebars from 'handlebars';
import MailComposer from 'nodemailer/lib/mail-composer';
import { localDateOf, type Instant } from '@cchc/kernel';
import type { DigestLine } from '../domain/digest.js';
import { assumedWords, dayWords, stateWords, subjectWords } from '../domain/wording.js';
import { HTML, TEXT } from './digest-template.js';

export interface DigestLetter {
  id: string;
  to: string;
  displayName: string;
  lines: readonly DigestLine[];
  now: Instant;
}

export interface Sender {
  /** As configured: an address, or a name with an `<address>`. */
  from: string;
  publicUrl: string;
}

export interface ComposedMail {
  subject: string;
  messageId: string;
  envelope: { from: string; to: string };
  raw: Buffer;
}

const text = Handlebars.compile(TEXT, { strict: true });
const html = Handlebars.compile(HTML, { strict: true });

const addressOf = (from: string): string => /<([^<>]+)>$/.exec(from)?.[1] ?? from;

/** The same message keeps the same Message-ID at every attempt, so that a mailbox can tell a copy. */
export async function composeDigest(letter: DigestLetter, { from, publicUrl }: Sender): Promise<ComposedMail> {
  const envelope = { from: addressOf(from), to: letter.to };
  const subject = subjectWords(letter.lines);
  const messageId = `<${letter.id}@${envelope.from.split('@')[1]}>`;
  const view = {
    subject, publicUrl, displayName: letter.displayName, asOf: `ngày ${dayWords(localDateOf(letter.now))}`, sections: sectionsOf(letter.lines),
  };
  const mail = new MailComposer({
    from, to: { name: letter.displayName, address: letter.to }, subject, messageId, date: letter.now,
    text: text(view).normalize('NFC'), html: html(view).normalize('NFC'), textEncoding: 'base64',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true, disableUrlAccess: true,
  });
  return { subject, messageId, envelope, raw: await mail.compile().build() };
}

function sectionsOf(lines: readonly DigestLine[]) {
  const overdue = lines.filter((line) => line.urgency === 'OVERDUE');
  const upcoming = lines.filter((line) => line.urgency !== 'OVERDUE');
  return [
    { heading: 'I. Nội dung đã quá hạn, đề nghị khẩn trương thực hiện', lines: viewOf(overdue) },
    { heading: overdue.length > 0 ? 'II. Nội dung sắp đến hạn' : 'Nội dung sắp đến hạn', lines: viewOf(upcoming) },
  ].filter((section) => section.lines.length > 0);
}

const viewOf = (lines: readonly DigestLine[]) =>
  lines.map((line, at) => ({
    number: at + 1, title: line.title, code: line.code, agencyName: line.agencyName,
    lastDay: dayWords(line.lastDay), state: stateWords(line), assumed: assumedWords(line.assumed),
  }));
