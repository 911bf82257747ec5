import { describe, expect, it } from '@jest/globals';
import type { AwardEntry } from '../../domain/awards/submission.js';
import { unpack } from '../../workbook/unpack.js';
import { certificatePaper, submissionPaper } from './award-papers.js';
import { dayInWords } from './official-paper.js';

const letterhead = { superior: 'Ủy ban nhân dân tỉnh Hậu Giang', issuer: 'Sở Nội vụ', place: 'Hậu Giang' };
const paper = { symbol: '45/TTr-SNV', signedOn: '2022-02-05', signerPosition: 'Giám đốc', signerName: 'Trần Quốc Việt', recipients: ['Ban Thi đua - Khen thưởng tỉnh'] };
const entry = (change: Partial<AwardEntry>): AwardEntry => ({
  place: 1, subject: 'STC', kind: 'COLLECTIVE', agencyCode: 'STC', agencyName: 'Sở Tài chính', personName: null, position: null, basis: null, achievements: null,
  reason: 'Xếp loại Xuất sắc, chỉ số 95,00, hạng 1.', ground: {}, ...change,
});
const person = entry({ subject: 'x', kind: 'INDIVIDUAL', personName: 'Lê Thị "Hoà" <A&B>\u0007', position: 'Chuyên viên', basis: 'AGENCY', achievements: 'Rút ngắn 30% thời gian.\nDòng hai.' });
const entries = [entry({}), person];

const partOf = (file: Buffer, name: string): string => unpack(file, 5_000_000).find((part) => part.name === name)!.content.toString('utf8');
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': '\'' };
/** What a reader reads, paragraph by paragraph. */
const wordsOf = (file: Buffer): string[] => partOf(file, 'word/document.xml').split('</w:p>').map((part) =>
  [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text!.replace(/&\w+;/g, (entity) => ENTITIES[entity]!)).join('')).filter((text) => text !== '');

describe('a submission', () => {
  it('has the form of an official paper: national title, agencies, number, place and date, title, list, signature, recipients', async () => {
    const words = wordsOf(await submissionPaper({ year: 2021, edition: 2, letterhead, paper, entries }));
    expect(words.slice(0, 9)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH HẬU GIANG', 'SỞ NỘI VỤ', '_______', 'Số: 45/TTr-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '_______', 'Hậu Giang, ngày 05 tháng 02 năm 2022', 'TỜ TRÌNH',
    ]);
    expect(words).toEqual(expect.arrayContaining([
      'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Hậu Giang', 'I. TẬP THỂ', 'Sở Tài chính', 'Xếp loại Xuất sắc, chỉ số 95,00, hạng 1.', 'II. CÁ NHÂN',
      'Căn cứ kết quả đánh giá, xếp hạng cải cách hành chính năm 2021 đã công bố (lần 2),', 'Rút ngắn 30% thời gian.', 'Dòng hai.',
    ]));
    expect(words.slice(-6)).toEqual(['Nơi nhận:', '- Như trên;', '- Ban Thi đua - Khen thưởng tỉnh;', '- Lưu: VT, CCHC.', 'GIÁM ĐỐC', 'Trần Quốc Việt']);
    expect(words.join(' ')).toContain('tặng Bằng khen cho 01 tập thể và 01 cá nhân');
  });

  it('writes names as they are, whatever characters they have', async () => {
    expect(wordsOf(await submissionPaper({ year: 2021, edition: 1, letterhead, paper, entries }))).toContain('Lê Thị "Hoà" <A&B>');
  });

  it('leaves blanks while it is a draft', async () => {
    const words = wordsOf(await submissionPaper({ year: 2021, edition: 1, letterhead, paper: null, entries: [entry({})] }));
    expect(words).toEqual(expect.arrayContaining(['Số: …………', 'Hậu Giang, ngày … tháng … năm …']));
    expect(words).not.toContain('II. CÁ NHÂN');
  });
});

describe('a list of certificates', () => {
  it('is the annex of the decision, without what was said for and against', async () => {
    const words = wordsOf(await certificatePaper({ year: 2021, letterhead, decision: { ...paper, symbol: '215/QĐ-UBND', signerPosition: 'KT. Chủ tịch\nPhó Chủ tịch' }, entries }));
    expect(words).toEqual(expect.arrayContaining(['DANH SÁCH', '(Kèm theo Quyết định số 215/QĐ-UBND ngày 05/02/2022 của Chủ tịch Ủy ban nhân dân tỉnh Hậu Giang)', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Danh sách gồm 01 tập thể và 01 cá nhân./.']));
    expect(words).not.toContain('Căn cứ đề nghị');
  });

  it('is set on A4 in Times New Roman, and pages are numbered from the second on', async () => {
    const file = await certificatePaper({ year: 2021, letterhead, decision: paper, entries });
    const xml = partOf(file, 'word/document.xml');
    expect([xml.includes('w:w="11906"'), xml.includes('w:h="16838"'), xml.includes('Times New Roman'), xml.includes('<w:titlePg')]).toEqual([true, true, true, true]);
    expect(unpack(file, 5_000_000).some(({ name, content }) => name.startsWith('word/header') && content.toString('utf8').includes('PAGE'))).toBe(true);
  });
});

it.each([['2022-02-05', 'ngày 05 tháng 02 năm 2022'], ['2022-03-09', 'ngày 09 tháng 3 năm 2022'], ['2022-12-31', 'ngày 31 tháng 12 năm 2022']])('%s is %s', (day, words) =>
  expect(dayInWords(day)).toBe(words));
