import type { Paragraph, Table } from 'docx';
import type { Letterhead } from '../../domain/awards/award-settings.js';
import type { AwardEntry } from '../../domain/awards/submission.js';
import { dayWords } from '../../domain/explaining/numbers.js';
import type { SignedPaper } from '../../persistence/award-results.repository.js';
import { body, headOf, line, paperOf, signatureOf, tableOf, titleOf } from './official-paper.js';

type Listed = Pick<AwardEntry, 'kind' | 'place' | 'agencyName' | 'personName' | 'position' | 'achievements'>;

/** Null while it is a draft. */
export interface SubmissionPaper {
  year: number;
  edition: number;
  letterhead: Letterhead;
  paper: (SignedPaper & { recipients: readonly string[] }) | null;
  entries: readonly AwardEntry[];
}

const count = (entries: readonly Listed[], kind: Listed['kind']): number => entries.filter((one) => one.kind === kind).length;
const two = (value: number): string => String(value).padStart(2, '0');

/** Tờ trình: the department asks the chairman to commend those on the list. */
export function submissionPaper({ year, edition, letterhead, paper, entries }: SubmissionPaper): Promise<Buffer> {
  const { superior, issuer } = letterhead;
  const about = `tặng Bằng khen của Chủ tịch ${superior} về công tác cải cách hành chính năm ${year}`;
  const [teams, people] = [count(entries, 'COLLECTIVE'), count(entries, 'INDIVIDUAL')];
  return paperOf(`Tờ trình đề nghị ${about}`, [
    headOf({ ...letterhead, symbol: paper?.symbol ?? null, day: paper?.signedOn ?? null }),
    ...titleOf('TỜ TRÌNH', [`Về việc đề nghị ${about}`]),
    line(`Kính gửi: Chủ tịch ${superior}`),
    body(`Căn cứ Luật Thi đua, khen thưởng; căn cứ mục V Kế hoạch cải cách hành chính nhà nước năm ${year} của ${superior};`),
    body(`Căn cứ kết quả đánh giá, xếp hạng cải cách hành chính năm ${year} đã công bố (lần ${edition}),`),
    body(`${issuer} kính trình Chủ tịch ${superior} xem xét, tặng Bằng khen cho ${two(teams)} tập thể và ${two(people)} cá nhân có thành tích xuất sắc trong công tác cải cách hành chính năm ${year}, cụ thể như sau:`),
    ...listsOf(entries, ({ reason }) => reason),
    body(`Kính trình Chủ tịch ${superior} xem xét, quyết định./.`),
    signatureOf(['Như trên', ...(paper?.recipients ?? []), 'Lưu: VT, CCHC'], paper?.signerPosition ?? null, paper?.signerName ?? null),
  ]);
}

export interface CertificatePaper {
  year: number;
  letterhead: Letterhead;
  decision: SignedPaper;
  entries: readonly Listed[];
}

/** Danh sách khen thưởng: the annex of the decision. */
export function certificatePaper({ year, letterhead: { superior, place }, decision, entries }: CertificatePaper): Promise<Buffer> {
  return paperOf(`Danh sách tập thể, cá nhân được tặng Bằng khen năm ${year}`, [
    headOf({ superior: null, issuer: superior, place, symbol: decision.symbol, day: decision.signedOn }),
    ...titleOf('DANH SÁCH', ['Tập thể, cá nhân được tặng Bằng khen của Chủ tịch', `${superior} về công tác cải cách hành chính năm ${year}`]),
    line(`(Kèm theo Quyết định số ${decision.symbol} ngày ${dayWords(decision.signedOn)} của Chủ tịch ${superior})`, { italics: true }),
    ...listsOf(entries),
    body(`Danh sách gồm ${two(count(entries, 'COLLECTIVE'))} tập thể và ${two(count(entries, 'INDIVIDUAL'))} cá nhân./.`),
    signatureOf(['Như Quyết định', 'Lưu: VT'], decision.signerPosition, decision.signerName),
  ]);
}

/** Collectives, then individuals; with the reason of each where there is one to be given. */
function listsOf<T extends Listed>(entries: readonly T[], reasonOf?: (entry: T) => string): (Paragraph | Table)[] {
  const [teams, people] = [entries.filter(({ kind }) => kind === 'COLLECTIVE'), entries.filter(({ kind }) => kind === 'INDIVIDUAL')];
  const reason = reasonOf ? [{ title: 'Căn cứ đề nghị', share: 38 }] : [];
  const reasons = (entry: T): string[] => (reasonOf ? [reasonOf(entry)] : []);
  return [
    ...(teams.length === 0 ? [] : [
      body('I. TẬP THỂ', { bold: true }),
      tableOf([{ title: 'STT', share: 8, centered: true }, { title: 'Tên tập thể', share: reasonOf ? 54 : 92 }, ...reason], teams.map((one) => [String(one.place), one.agencyName, ...reasons(one)])),
    ]),
    ...(people.length === 0 ? [] : [
      body('II. CÁ NHÂN', { bold: true }),
      tableOf(
        [{ title: 'STT', share: 8, centered: true }, { title: 'Họ và tên', share: 20 }, { title: 'Chức vụ, đơn vị', share: reasonOf ? 24 : 32 }, { title: 'Thành tích', share: reasonOf ? 26 : 40 }, ...reason.map((one) => ({ ...one, share: 22 }))],
        people.map((one) => [String(one.place), one.personName!, `${one.position}\n${one.agencyName}`, one.achievements!, ...reasons(one)]),
      ),
    ]),
  ];
}
