import { describe, expect, it } from '@jest/globals';
import type { AwardSettings } from './award-settings.js';
import type { AwardLine, DisciplineCase, Nomination } from './award-subjects.js';
import { fitting } from './caps.js';
import { awardedOf, judged, type GivenVerdict } from './approval.js';
import { decided, type ProposalWish } from './decide.js';
import { proposalsOf, type Decision, type Proposal, type ProposalInputs } from './proposals.js';
import { entriesOf, submissionOf } from './submission.js';

const NO_CAPS: AwardSettings['caps'] = { collectives: null, collectivePercent: null, individuals: null, individualsPerAgency: null };
const settings = (change: Partial<AwardSettings> = {}): AwardSettings => ({
  band: 'XUAT_SAC', individualRule: 'AND', advisingAgencies: ['SNV'], firstDay: '2022-01-01', lastDay: '2022-03-31', caps: NO_CAPS,
  letterhead: { superior: 'Ủy ban nhân dân tỉnh', issuer: 'Sở Nội vụ', place: 'Hậu Giang' }, ...change,
});
const line = (agencyCode: string, rank: number, index: string, change: Partial<AwardLine> = {}): AwardLine => {
  const top = Number(index) >= 90;
  return { agencyCode, agencyName: agencyCode, group: 'DEPARTMENT', emulationBlock: 'K1', index, rank, blockRank: rank, band: top ? 'XUAT_SAC' : 'TOT', bandName: top ? 'Xuất sắc' : 'Tốt', disqualifications: [], ...change };
};
const nominee = (id: string, agencyCode: string, change: Partial<Nomination> = {}): Nomination =>
  ({ id, agencyCode, agencyName: agencyCode, personName: `Người ${id}`, position: 'Chuyên viên', basis: 'AGENCY', achievements: 'Tham mưu tốt.', version: 1, place: 1, ...change });
const discipline = (agencyCode: string, personName: string | null): DisciplineCase => ({ agencyCode, personName, form: 'khiển trách', symbol: '12/QĐ-SNV', issuedOn: '2021-09-02' });
const decision = (kind: Decision['kind'], ground: Proposal['ground'] = {}, reason: string | null = null): Decision => ({ kind, ground, reason, edition: 1, authorName: 'Sở Nội vụ', at: new Date(0) });

const STC = line('STC', 1, '95.00');
const STP = line('STP', 2, '92.00');
const SCT = line('SCT', 3, '88.00', { blockRank: 1, emulationBlock: 'K2' });
const LINES = [SCT, STP, STC];
const proposals = (change: Partial<ProposalInputs> = {}) => proposalsOf({ lines: LINES, nominations: [], cases: [], settings: settings(), decisions: new Map(), ...change });
/** `subject outcome`, in order. */
const outcomes = (all: readonly Proposal[]) => all.map(({ subject, outcome }) => `${subject} ${outcome}`);
const of = (all: readonly Proposal[], subject: string) => all.find((one) => one.subject === subject)!;

/** The slugs of what is refused, with their places. */
function refused(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return (error as { errors: { pointer: string; slug: string }[] }).errors.map(({ pointer, slug }) => `${pointer} ${slug}`);
  }
}

describe('a collective', () => {
  it('is proposed with the band of the setting, best first', () => {
    expect(outcomes(proposals())).toEqual(['STC PROPOSED', 'STP PROPOSED', 'SCT UNQUALIFIED']);
    expect(of(proposals(), 'STC').reasons).toEqual(['Xếp loại Xuất sắc, chỉ số 95,00, hạng 1.']);
  });

  it('is dropped by a discipline case, by a recorded ground too; a rule of figures is only told', () => {
    const lowered = (recorded: boolean) => line('STC', 1, '95.00', { band: 'TOT', bandName: 'Tốt', disqualifications: [{ name: 'Người đứng đầu cơ quan bị kỷ luật', reason: 'Quyết định 7/QĐ.', recorded }] });
    expect(of(proposals({ cases: [discipline('STP', null)] }), 'STP')).toMatchObject({ state: 'DROPPED', reasons: ['Trong năm bị kỷ luật: khiển trách (văn bản 12/QĐ-SNV ngày 02/09/2021).'] });
    expect(of(proposals({ lines: [lowered(true)] }), 'STC')).toMatchObject({ outcome: 'DISCIPLINED', reasons: ['Người đứng đầu cơ quan bị kỷ luật: Quyết định 7/QĐ.'] });
    expect(of(proposals({ lines: [lowered(false)] }), 'STC').reasons[1]).toBe('Bị hạ bậc xếp loại: Người đứng đầu cơ quan bị kỷ luật. Quyết định 7/QĐ.');
    expect(of(proposals({ cases: [discipline('STP', 'Người nào đó')] }), 'STP').outcome).toBe('PROPOSED');
  });
});

describe('a cap', () => {
  it('never parts equals: where not all fit, none does', () => {
    const same = (a: number, b: number) => a === b;
    expect([0, 1, 2, 3, 4, null].map((most) => fitting([1, 2, 2, 4], same, most))).toEqual([[], [1], [1], [1, 2, 2], [1, 2, 2, 4], [1, 2, 2, 4]]);
  });

  it('cuts collectives by rank, in the group and in the province, with the reason; a district of the same rank and index is an equal', () => {
    const district = line('UBND-A', 1, '95.00', { group: 'DISTRICT' });
    const capped = (caps: Partial<AwardSettings['caps']>, lines = [...LINES, district]) => proposals({ lines, settings: settings({ caps: { ...NO_CAPS, ...caps } }) });
    expect(outcomes(capped({ collectives: 2 }))).toEqual(['STC PROPOSED', 'UBND-A PROPOSED', 'STP CAPPED', 'SCT UNQUALIFIED']);
    expect(of(capped({ collectives: 2 }), 'STP').reasons[1]).toBe('Vượt mức trần 2 tập thể của cả tỉnh; hạng 2, chỉ số 92,00.');
    expect(outcomes(capped({ collectives: 1 })).slice(0, 3)).toEqual(['STC CAPPED', 'UBND-A CAPPED', 'STP CAPPED']);
    expect(['STC', 'STP'].map((one) => of(capped({ collectives: 1 }), one).reasons[2])).toEqual(['Bằng nhau mà không đủ chỗ cho tất cả nên hệ thống không tự chọn.', undefined]);
    expect(of(capped({ collectivePercent: 34 }, LINES), 'STP').reasons[1]).toBe('Vượt mức trần 34% số cơ quan cùng nhóm (1 tập thể); hạng 2.');
  });

  it('who was dropped takes nobody\'s room', () => {
    const one = settings({ caps: { ...NO_CAPS, collectives: 1 } });
    expect(of(proposals({ settings: one }), 'STP').state).toBe('NOT_PROPOSED');
    expect(of(proposals({ settings: one, decisions: new Map([['STC', decision('DROPPED')]]) }), 'STP').state).toBe('PROPOSED');
    expect(of(proposals({ settings: one, cases: [discipline('STC', null)] }), 'STP').state).toBe('PROPOSED');
  });

  it('cuts individuals in the order of their head, then by the rank of the agency', () => {
    const nominations = [nominee('c', 'STC', { place: 3 }), nominee('b', 'STC', { place: 2 }), nominee('a', 'STC'), nominee('p', 'SNV', { basis: 'PROVINCE' }), nominee('s', 'SCT')];
    const judgedBy = (caps: Partial<AwardSettings['caps']>) => outcomes(proposals({ nominations, settings: settings({ individualRule: 'OR', caps: { ...NO_CAPS, ...caps } }) }).slice(3));
    expect(judgedBy({ individualsPerAgency: 2 })).toEqual(['p PROPOSED', 'a PROPOSED', 'b PROPOSED', 'c CAPPED', 's PROPOSED']);
    expect(judgedBy({ individuals: 2 })).toEqual(['p PROPOSED', 'a PROPOSED', 'b CAPPED', 'c CAPPED', 's CAPPED']);
  });
});

describe('an individual', () => {
  const judge = (agency: string, individualRule: 'AND' | 'OR', change: Partial<ProposalInputs> = {}) =>
    of(proposals({ nominations: [nominee('x', agency)], settings: settings({ individualRule }), ...change }), 'x');

  it.each([
    // certified and first in the block; certified alone; first alone; not ranked
    ['STC', 'PROPOSED', 'PROPOSED'],
    ['STP', 'UNQUALIFIED', 'PROPOSED'],
    ['SCT', 'UNQUALIFIED', 'PROPOSED'],
    ['CAT', 'UNQUALIFIED', 'UNQUALIFIED'],
  ])('of %s: by "and" %s, by "or" %s', (agency, and, or) => {
    expect([judge(agency, 'AND').outcome, judge(agency, 'OR').outcome]).toEqual([and, or]);
  });

  it('is told both conditions, met or not', () => {
    expect(judge('STP', 'AND').reasons).toEqual(['Cơ quan được đề nghị tặng Bằng khen tập thể.', 'Cơ quan xếp hạng 2 khối thi đua K1, không phải hạng nhất.', 'Phải đạt cả hai điều kiện.']);
    expect(judge('SCT', 'OR').reasons).toEqual(['Cơ quan không được đề nghị tặng Bằng khen tập thể (xếp loại Tốt).', 'Cơ quan xếp hạng 1 khối thi đua K2.']);
  });

  it('follows what people decide on the agency', () => {
    expect(judge('STC', 'AND', { decisions: new Map([['STC', decision('DROPPED')]]) }).outcome).toBe('UNQUALIFIED');
    expect(judge('SCT', 'AND', { decisions: new Map([['SCT', decision('KEPT', {}, 'Mô hình mới.')]]) }).outcome).toBe('PROPOSED');
  });

  it('advises for the province at an agency of the setting, whatever that agency\'s rank', () => {
    const advising = (agencyCode: string) => of(proposals({ nominations: [nominee('x', agencyCode, { basis: 'PROVINCE' })] }), 'x').outcome;
    expect([advising('SNV'), advising('STC')]).toEqual(['PROPOSED', 'UNQUALIFIED']);
  });

  it('is dropped by a case of their own name in their own agency, however it is written', () => {
    const named = (personName: string, agency = 'STC') => judge('STC', 'AND', { nominations: [nominee('x', 'STC', { personName: 'Lê Thị Hoà' })], cases: [discipline(agency, personName)] }).outcome;
    expect([named('LÊ  THỊ HOÀ'.normalize('NFD')), named('Lê Thị Hoa'), named('Lê Thị Hoà', 'STP')]).toEqual(['DISCIPLINED', 'PROPOSED', 'PROPOSED']);
  });
});

describe('decisions', () => {
  const wish = (subject: string, act: ProposalWish['act'], reason: string | null = null): ProposalWish => ({ subject, act, reason });
  const cases = [discipline('STP', null)];

  it('need a reason to drop, and to keep what was not proposed; a discipline case stands', () => {
    expect(refused(() => decided([wish('STC', 'KEEP'), wish('SCT', 'KEEP', 'Mô hình mới.')], proposals({ cases })))).toEqual([]);
    expect(refused(() => decided([wish('STC', 'DROP'), wish('SCT', 'KEEP'), wish('STP', 'KEEP', 'Vẫn giữ.'), wish('X', 'KEEP'), wish('STC', 'UNDO')], proposals({ cases })))).toEqual([
      '/decisions/0 reason-required', '/decisions/1 reason-required', '/decisions/2 discipline-case', '/decisions/3 subject-unknown', '/decisions/4 subject-twice']);
  });

  it('are flagged when their ground changed, and by nothing else', () => {
    const kept = new Map([['STC', decision('KEPT', of(proposals(), 'STC').ground)], ['STP', decision('KEPT', of(proposals(), 'STP').ground)]]);
    const corrected = proposals({ lines: [STC, line('STP', 4, '86.10'), SCT], decisions: kept });
    expect([of(corrected, 'STC').changes, of(corrected, 'STP').changes]).toEqual([[], ['Xếp loại: Xuất sắc → Tốt', 'Hạng: 2 → 4', 'Chỉ số: 92,00 → 86,10']]);
    expect(refused(() => submissionOf(corrected, NO_CAPS, LINES))).toEqual(['/proposals/STP ground-changed']);
  });
});

describe('a submission', () => {
  const all = (change: Partial<ProposalInputs> = {}, decisions: [string, Decision][] = []) => {
    const before = proposals(change);
    return proposals({ ...change, decisions: new Map(decisions.map(([subject, one]) => [subject, { ...one, ground: of(before, subject).ground }])) });
  };

  it('waits for every decision, and keeps within the caps', () => {
    expect(refused(() => submissionOf(all(), NO_CAPS, LINES))).toEqual(['/proposals/STC undecided', '/proposals/STP undecided', ' nothing-kept']);
    const kept = all({}, [['STC', decision('KEPT')], ['STP', decision('KEPT')]]);
    expect(refused(() => submissionOf(kept, { ...NO_CAPS, collectives: 1 }, LINES))).toEqual([' above-cap']);
    expect(refused(() => submissionOf(kept, { ...NO_CAPS, collectivePercent: 40 }, LINES))).toEqual([' above-cap']);
    expect(submissionOf(kept, NO_CAPS, LINES).map(({ place, subject }) => `${place} ${subject}`)).toEqual(['1 STC', '2 STP']);
  });

  it('gives people\'s reason for what the system did not propose', () => {
    expect(entriesOf(all({}, [['SCT', decision('KEPT', {}, 'Mô hình mới.')]]))).toMatchObject([{ kind: 'COLLECTIVE', subject: 'SCT', reason: 'Mô hình mới.' }]);
  });

  it('asks again where the rule of the year changed after the decision', () => {
    const nominations = [nominee('x', 'STP')];
    const kept: [string, Decision][] = [['x', decision('KEPT')], ['STC', decision('DROPPED', {}, 'Không đề nghị.')], ['STP', decision('KEPT')]];
    expect(refused(() => submissionOf(all({ nominations, settings: settings({ individualRule: 'OR' }) }, kept), NO_CAPS, LINES))).toEqual([]);
    expect(refused(() => submissionOf(all({ nominations }, kept), NO_CAPS, LINES))).toEqual(['/proposals/x no-longer-proposed']);
  });

  it('is approved one by one: a reason for refusing, and where the ground changed; never with a discipline case', () => {
    const entries = entriesOf(all({}, [['STC', decision('KEPT')], ['STP', decision('KEPT')]]));
    const live = (change: Partial<ProposalInputs> = {}) => new Map(proposals(change).map((one) => [one.subject, one]));
    const [cases, corrected] = [{ cases: [discipline('STP', null)] }, { lines: [line('STC', 2, '91.00'), SCT] }];
    const verdicts = (reason: string | null, now: typeof cases | typeof corrected) =>
      refused(() => judged([{ subject: 'STC', act: 'APPROVE', reason }, { subject: 'STP', act: 'APPROVE', reason }], entries, live(now)));
    expect(verdicts(null, cases)).toEqual(['/decisions/1 discipline-case']);
    expect(verdicts(null, corrected)).toEqual(['/decisions/0 reason-required', '/decisions/1 reason-required']);
    expect(verdicts('Vẫn xứng đáng.', corrected)).toEqual([]);
    expect(refused(() => judged([{ subject: 'STC', act: 'REFUSE', reason: null }], entries, live()))).toEqual(['/decisions/0 reason-required']);

    const given = (kind: GivenVerdict['kind'], reason: string | null = null): GivenVerdict => ({ kind, reason });
    const both = new Map([['STC', given('REFUSED', 'Chưa nổi bật.')], ['STP', given('APPROVED')]]);
    expect(refused(() => awardedOf(entries, new Map([['STP', given('APPROVED')]]), live()))).toEqual(['/proposals/STC unjudged']);
    expect(awardedOf(entries, both, live()).map(({ place, subject }) => `${place} ${subject}`)).toEqual(['1 STP']);
    expect(refused(() => awardedOf(entries, both, live(cases)))).toEqual(['/proposals/STP discipline-case']);
    expect(refused(() => awardedOf(entries, both, live(corrected)))).toEqual(['/proposals/STP ground-changed']);
  });
});
