import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import type { EditionCard, EditionDocument, EditionLine } from '../domain/editions/edition.js';
import { contentHash } from '../persistence/content-hash.js';
import { EditionsRepository } from '../persistence/editions.repository.js';
import { RunningScoring, type Sending } from '../running-scoring.features.js';
import { unpack } from '../workbook/unpack.js';
import type { AwardDto } from './award.dto.js';
import type { AwardDossierDto, AwardProposalDto } from './award-proposal.dto.js';
import type { NominationDto } from './nomination.dto.js';

const head = (agency: string): Record<string, Role> => ({ [agency]: 'HEAD' });
const HOME_AFFAIRS: Record<string, Role> = { SNV: 'HOME_AFFAIRS' };
const LEADER: Record<string, Role> = { 'UBND-TINH': 'LEADER' };
const OFFICER: Record<string, Role> = { STP: 'OFFICER' };
const PAPER = { symbol: '45/TTr-SNV', signedOn: '2022-02-14', signerPosition: 'Giám đốc', signerName: 'Trần Quốc Việt' };
let scoring: RunningScoring;

beforeAll(async () => {
  scoring = await RunningScoring.start({ clock: '2022-02-15T08:00' });
  for (const code of ['STC', 'STP', 'SCT', 'SNV']) await scoring.registers(code, { rankingGroup: 'DEPARTMENT', inRanking: true });
  await eventually('the agencies are known', async () => expect(await scoring.database.query('SELECT 1 FROM scoring.agencies')).toHaveLength(4));
});
afterAll(() => scoring?.close());

interface Published {
  index: string;
  rank: number;
  block: string;
  blockRank: number;
  band?: string;
  disqualified?: boolean;
}

/** Adds the next edition, as publishing does. */
async function publishes(number: number, lines: Record<string, Published>): Promise<void> {
  const cards = Object.entries(lines).map(([agencyCode, { disqualified = false }]) => {
    const [rule, name, reason] = ['LT-04', 'Người đứng đầu cơ quan bị kỷ luật', 'Quyết định 7/QĐ-UBND.'];
    const card: Partial<EditionCard> = {
      agencyCode, disqualifications: disqualified ? [{ rule, name, reason, effect: 'Không xếp loại cao hơn Tốt', assumed: true }] : [],
      adjustments: disqualified ? [{ id: newId(), kind: 'GROUND', points: '0.00', rule, reason, at: '2022-01-20T00:00:00.000Z' }] : [],
    };
    const text = JSON.stringify(card);
    return { agencyCode, text, hash: contentHash(text) };
  });
  const document: Partial<EditionDocument> = {
    year: 2021, number, reason: number === 1 ? null : 'Đính chính số liệu.', publishedAt: '2022-02-10T00:00:00.000Z', publishedBy: 'Sở Nội vụ',
    asOf: { position: '9', instant: '2022-01-28T00:00:00.000Z' }, closing: { position: '9', instant: '2022-01-28T00:00:00.000Z' },
    lines: Object.entries(lines).map(([agencyCode, { index, rank, block, blockRank, band = 'XUAT_SAC' }]): EditionLine => ({
      agencyCode, agencyName: `Cơ quan ${agencyCode}`, shortName: agencyCode, group: 'DEPARTMENT', emulationBlock: block, criteriaSet: '2021-DEPARTMENT-1', rank, blockRank, index,
      tthcPercent: '90.00', surveyPercent: '90.00', bonus: '0.00', penalty: '0.00', points: index, max: '100.00', band, bandName: band === 'TOT' ? 'Tốt' : 'Xuất sắc', previous: null,
      cardHash: cards.find((card) => card.agencyCode === agencyCode)!.hash,
    })),
  };
  const edition = { document: document as EditionDocument, text: JSON.stringify({ number }), publisherId: newId(), cards };
  await scoring.app.get(UnitOfWork).run((tx) => scoring.app.get(EditionsRepository).add(tx, edition));
}

const FIRST: Record<string, Published> = {
  STC: { index: '95.00', rank: 1, block: 'K1', blockRank: 1 }, STP: { index: '92.00', rank: 2, block: 'K1', blockRank: 2 },
  SCT: { index: '91.00', rank: 3, block: 'K2', blockRank: 1, band: 'TOT', disqualified: true }, SNV: { index: '88.00', rank: 4, block: 'K1', blockRank: 3, band: 'TOT' },
};
const send = (method: string, path: string, roles: Record<string, Role>, sending: Sending = {}) => scoring.send(method, `/awards/2021/${path}`, roles, sending);
const told = (method: string, path: string, roles: Record<string, Role>, sending: Sending = {}) => scoring.told(method, `/awards/2021/${path}`, roles, sending);
const dossier = async () => (await send('GET', 'dossier', HOME_AFFAIRS)).json<{ data: AwardDossierDto }>().data;
const subject = async (key: string): Promise<AwardProposalDto> => (await dossier()).proposals.find((one) => one.subject === key)!;
const act = async (path: string, body: object, roles = HOME_AFFAIRS) => told('POST', path, roles, { body, seen: (await dossier()).version });
const decide = (...decisions: { subject: string; act: string; reason?: string }[]) => act('decisions', { decisions });
const nominee = (agencyCode: string, personName: string, change: object = {}) =>
  ({ agencyCode, personName, position: 'Chuyên viên', basis: 'AGENCY', achievements: 'Tham mưu rút ngắn thời gian giải quyết.', ...change });
const nominated = async (agency: string, personName: string, change: object = {}) =>
  (await send('POST', 'nominations', head(agency), { body: nominee(agency, personName, change) })).json<{ data: NominationDto }>().data;
const words = (file: Buffer): string => unpack(file, 5_000_000).find(({ name }) => name === 'word/document.xml')!.content.toString('utf8').replace(/<[^>]*>/g, ' ');

describe('settings', () => {
  it('begin as assumed, are changed by those who steer, with the version that was seen', async () => {
    const { data } = (await send('GET', 'settings', OFFICER)).json<{ data: { version: number; assumed: boolean; phase: string } & Record<string, unknown> }>();
    expect(data).toMatchObject({ version: 1, assumed: true, phase: 'PREPARING', individualRule: 'AND', caps: { individualsPerAgency: 2 } });
    const { version: _, assumed: __, phase: ___, year: ____, ...body } = data as Record<string, unknown>;
    const changed = { ...body, caps: { collectives: 8, collectivePercent: 75, individuals: 20, individualsPerAgency: 1 } };
    expect(await told('PUT', 'settings', OFFICER, { body: changed, seen: 1 })).toBe('forbidden');
    expect(await told('PUT', 'settings', HOME_AFFAIRS, { body: { ...changed, lastDay: '2021-01-01' }, seen: 1 })).toBe('award-settings-invalid ends-before-it-begins');
    expect(await told('PUT', 'settings', HOME_AFFAIRS, { body: changed, seen: 1 })).toBe('200');
    expect(await told('PUT', 'settings', HOME_AFFAIRS, { body: changed, seen: 1 })).toBe('version-conflict');
    expect((await dossier()).settings).toMatchObject({ version: 2, assumed: false });
    expect((await scoring.get('/awards/2020/settings')).status).toBe(404);
  });
});

describe('nominations', () => {
  it('wait for nothing but their window; before an edition nobody can say whether they qualify', async () => {
    const before = await nominated('STC', 'Lê Thị Hoà');
    expect(before).toMatchObject({ place: 1, version: 1, agencyName: 'Cơ quan STC', qualification: null });
    expect(await decide({ subject: 'STC', act: 'KEEP' })).toBe('no-published-edition');
    await publishes(1, FIRST);
    const { data } = (await send('GET', 'nominations', head('STC'))).json<{ data: NominationDto[] }>();
    expect(data.map(({ qualification }) => qualification)).toEqual([{ qualifies: true, reasons: ['Cơ quan được đề nghị tặng Bằng khen tập thể.', 'Cơ quan xếp hạng 1 khối thi đua K1.'] }]);
  });

  it('are the head\'s for their own agency; Sở Nội vụ adds with a reason; nobody comes twice', async () => {
    const body = nominee('STC', 'Trần Văn Hùng');
    expect(await told('POST', 'nominations', OFFICER, { body })).toBe('forbidden');
    expect(await told('POST', 'nominations', head('STP'), { body })).toBe('not-found');
    expect(await told('POST', 'nominations', HOME_AFFAIRS, { body })).toBe('validation-failed reason-required');
    expect(await told('POST', 'nominations', head('STC'), { body: { ...body, personName: ' LÊ thị  Hoà' } })).toBe('already-nominated');
    expect(await told('POST', 'nominations', head('STC'), { body })).toBe('201');
    expect(await told('POST', 'nominations', HOME_AFFAIRS, { body: { ...nominee('SNV', 'Võ Hoàng Nam', { basis: 'PROVINCE' }), reason: 'Chủ trì tham mưu cho tỉnh.' } })).toBe('201');
    expect((await send('GET', 'nominations', head('STP'))).json<{ data: unknown[] }>().data).toEqual([]);
    expect((await send('GET', 'nominations', HOME_AFFAIRS)).json<{ data: unknown[] }>().data).toHaveLength(3);
  });

  it('are ordered, corrected and taken back; the database lets no other agency', async () => {
    const [hoa, hung] = (await send('GET', 'nominations', head('STC'))).json<{ data: NominationDto[] }>().data;
    expect(await told('PUT', 'nominations/order', head('STC'), { body: { agencyCode: 'STC', ids: [hung!.id] } })).toBe('validation-failed not-all-nominations');
    expect(await told('PUT', 'nominations/order', head('STC'), { body: { agencyCode: 'STC', ids: [hung!.id, hoa!.id] } })).toBe('200');
    expect([(await subject(hung!.id)).outcome, (await subject(hoa!.id)).outcome]).toEqual(['PROPOSED', 'CAPPED']);
    const { agencyCode: _, ...change } = nominee('STC', 'Trần Văn Hùng', { position: 'Phó Trưởng phòng' });
    expect(await told('PUT', `nominations/${hung!.id}`, head('STP'), { body: change, seen: 1 })).toBe('not-found');
    expect(await told('PUT', `nominations/${hung!.id}`, head('STC'), { body: change, seen: 1 })).toBe('200');
    expect(await told('PUT', `nominations/${hung!.id}`, head('STC'), { body: change, seen: 1 })).toBe('version-conflict');
    expect(await told('POST', `nominations/${hoa!.id}/withdrawal`, head('STP'), { body: { reason: 'Không phải của mình.' } })).toBe('not-found');
    expect(await told('POST', `nominations/${hoa!.id}/withdrawal`, head('STC'), { body: { reason: 'Đã chuyển công tác.' } })).toBe('201');
    const scope: Scope = { kind: 'agencies', agencies: ['STP'], roles: [], personId: newId() };
    const ask = (sql: string, as?: Scope) => scoring.app.get(UnitOfWork).run((tx) => tx.manager.query<unknown[]>(sql), as && { scope: as });
    expect(await ask('SELECT 1 FROM scoring.award_nominations', scope)).toEqual([]);
    expect(await ask('SELECT 1 FROM scoring.award_acts', scope)).toEqual([]);
    await expect(ask('SELECT 1 FROM scoring.award_submissions', scope)).rejects.toThrow('permission denied');
    await expect(ask('UPDATE scoring.award_acts SET reason = NULL')).rejects.toThrow('permission denied');
    await expect(ask('DELETE FROM scoring.award_certificates')).rejects.toThrow('permission denied');
  });
});

describe('decisions', () => {
  const person = async (name: string) => (await dossier()).proposals.find(({ nominee: one }) => one?.personName === name)!;

  it('the system proposes with reasons, and a leader\'s discipline drops an agency', async () => {
    const { edition, proposals } = await dossier();
    expect([edition, proposals.map((one) => `${one.nominee?.personName ?? one.subject} ${one.state}`)]).toEqual([1, ['STC PROPOSED', 'STP PROPOSED', 'SCT DROPPED', 'Võ Hoàng Nam PROPOSED', 'Trần Văn Hùng PROPOSED']]);
    expect((await subject('SCT')).reasons).toEqual(['Người đứng đầu cơ quan bị kỷ luật: Quyết định 7/QĐ-UBND.']);
    expect(await told('GET', 'dossier', head('STC'))).toBe('forbidden');
  });

  it('are all or none, with reasons, undone before the submission, and flagged when a correction changes their ground', async () => {
    const [hung, nam] = [await person('Trần Văn Hùng'), await person('Võ Hoàng Nam')];
    expect(await decide({ subject: 'STC', act: 'KEEP' }, { subject: 'STP', act: 'DROP' })).toBe('award-decisions-refused reason-required');
    expect(await decide({ subject: 'SCT', act: 'KEEP', reason: 'Vẫn muốn giữ.' })).toBe('award-decisions-refused discipline-case');
    expect(await decide({ subject: 'STC', act: 'KEEP' }, { subject: 'STP', act: 'KEEP' }, { subject: hung.subject, act: 'KEEP' })).toBe('201');
    expect(await decide({ subject: 'STP', act: 'DROP', reason: 'Đã khen năm trước.' })).toBe('201');
    expect(await decide({ subject: 'STP', act: 'UNDO' })).toBe('201');
    expect((await subject('STP')).state).toBe('PROPOSED');
    expect(await act('submission', PAPER)).toBe('awards-not-ready undecided');
    expect(await decide({ subject: 'STP', act: 'KEEP' }, { subject: nam.subject, act: 'KEEP' }, { subject: 'SNV', act: 'KEEP', reason: 'Mô hình được Bộ Nội vụ ghi nhận.' })).toBe('201');
    await publishes(2, { ...FIRST, STP: { index: '91.50', rank: 2, block: 'K1', blockRank: 2 } });
    expect(await subject('STP')).toMatchObject({ state: 'KEPT', changes: ['Chỉ số: 92,00 → 91,50'], decision: { edition: 1 } });
    expect(await act('submission', PAPER)).toBe('awards-not-ready ground-changed');
    expect(await decide({ subject: 'STP', act: 'KEEP' })).toBe('201');
    const draft = await send('GET', 'submission/document', HOME_AFFAIRS);
    expect(words(draft.bytes)).toContain('Số: …………');
  });
});

describe('the leader', () => {
  const submitted = async () => (await dossier()).proposals.map(({ subject: key }) => key);

  it('gets the list as it was submitted, and may return it', async () => {
    expect(await act('submission', { ...PAPER, signedOn: '2022-03-01' })).toBe('validation-failed in-the-future');
    const { version } = await dossier();
    const again = { body: { ...PAPER, recipients: ['Ban Thi đua - Khen thưởng tỉnh'] }, seen: version, key: newId() };
    expect([await told('POST', 'submission', HOME_AFFAIRS, again), await told('POST', 'submission', HOME_AFFAIRS, again)]).toEqual(['201', '201']);
    expect(await dossier()).toMatchObject({ version: version + 1, phase: 'SUBMITTED', submission: { symbol: '45/TTr-SNV', edition: 2 } });
    expect(await decide({ subject: 'STC', act: 'UNDO' })).toBe('awards-in-other-phase');
    expect(await told('POST', 'nominations', head('STP'), { body: nominee('STP', 'Người mới') })).toBe('awards-in-other-phase');
    expect(await act('submission/return', { reason: 'Đề nghị rà soát lại.' })).toBe('forbidden');
    expect(await act('submission/return', { reason: 'Đề nghị rà soát lại.' }, LEADER)).toBe('201');
    expect(await act('submission', PAPER)).toBe('201');
    const paper = await send('GET', 'submission/document', LEADER);
    expect(paper.headers.get('content-disposition')).toContain('to-trinh-khen-thuong-2021.docx');
    for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 45/TTr-SNV', 'Hậu Giang, ngày 14 tháng 02 năm 2022', 'Cơ quan STP', 'Mô hình được Bộ Nội vụ ghi nhận.', 'Trần Văn Hùng']) expect(words(paper.bytes)).toContain(text);
  });

  it('approves or refuses each; a discipline case that comes then is shown and stops it; a refused collective changes the ground of its people', async () => {
    const [stc, stp, snv, nam, hung] = await submitted() as [string, string, string, string, string];
    const judge = (...decisions: object[]) => act('verdicts', { decisions }, LEADER);
    expect(await judge({ subject: stp, act: 'APPROVE' }, { subject: snv, act: 'REFUSE' })).toBe('award-decisions-refused reason-required');
    expect(await judge({ subject: stp, act: 'APPROVE' }, { subject: snv, act: 'REFUSE', reason: 'Chưa đủ nổi bật.' }, { subject: nam, act: 'APPROVE' })).toBe('201');
    expect(await judge({ subject: stc, act: 'REFUSE', reason: 'Đã khen năm trước.' })).toBe('201');
    expect((await subject(hung)).changes).toEqual(['Cơ quan được đề nghị Bằng khen tập thể: có → không']);
    expect(await judge({ subject: hung, act: 'APPROVE' })).toBe('award-decisions-refused reason-required');
    expect(await judge({ subject: stc, act: 'APPROVE' }, { subject: hung, act: 'APPROVE', reason: 'Thành tích nổi trội.' })).toBe('201');
    expect((await send('POST', 'discipline-cases', HOME_AFFAIRS, { body: { agencyCode: 'STP', form: 'Khiển trách', symbol: '12/QĐ-UBND', issuedOn: '2021-12-02' } })).status).toBe(201);
    expect((await subject(stp)).changes).toEqual(['Trong năm bị kỷ luật: Khiển trách (văn bản 12/QĐ-UBND ngày 02/12/2021).']);
    const decision = { symbol: '215/QĐ-UBND', signedOn: '2022-02-15', signerPosition: 'Chủ tịch', signerName: 'Đồng Văn Thanh' };
    expect(await act('decision', decision, LEADER)).toBe('awards-not-ready discipline-case');
    const { data: cases } = (await send('GET', 'discipline-cases', head('STP'))).json<{ data: { id: string }[] }>();
    expect((await send('GET', 'discipline-cases', head('STC'))).json<{ data: unknown[] }>().data).toEqual([]);
    expect(await told('POST', `discipline-cases/${cases[0]!.id}/withdrawal`, HOME_AFFAIRS, { body: { reason: 'Quyết định đã bị hủy.' } })).toBe('201');
    expect(await told('GET', 'list', OFFICER)).toBe('not-found');
    expect((await scoring.get('/awards?year=2021', OFFICER)).json<{ data: unknown[] }>().data).toEqual([]);
    expect(await act('decision', decision, LEADER)).toBe('201');
  });

  it('from then on everybody reads who was commended, and nothing changes any more', async () => {
    const { data } = (await scoring.get('/awards?year=2021', OFFICER)).json<{ data: AwardDto[] }>();
    expect(data.map(({ kind, place, agencyCode, personName, symbol }) => [kind, place, personName ?? agencyCode, symbol])).toEqual([
      ['COLLECTIVE', 1, 'STC', '215/QĐ-UBND'], ['COLLECTIVE', 2, 'STP', '215/QĐ-UBND'], ['INDIVIDUAL', 1, 'Võ Hoàng Nam', '215/QĐ-UBND'], ['INDIVIDUAL', 2, 'Trần Văn Hùng', '215/QĐ-UBND'],
    ]);
    const list = await send('GET', 'list', OFFICER);
    expect(words(list.bytes)).toContain('(Kèm theo Quyết định số 215/QĐ-UBND ngày 15/02/2022');
    expect(words(list.bytes)).not.toContain('Chưa đủ nổi bật');
    expect(await act('verdicts', { decisions: [{ subject: 'STC', act: 'APPROVE' }] }, LEADER)).toBe('awards-in-other-phase');
    expect(await told('POST', 'discipline-cases', HOME_AFFAIRS, { body: { agencyCode: 'STP', form: 'Khiển trách', symbol: '13/QĐ', issuedOn: '2022-01-02' } })).toBe('awards-in-other-phase');
    await publishes(3, { ...FIRST, STC: { index: '80.00', rank: 4, block: 'K1', blockRank: 3, band: 'TOT' } });
    expect((await subject('STC'))).toMatchObject({ state: 'APPROVED', changes: expect.arrayContaining(['Xếp loại: Xuất sắc → Tốt']) as unknown });
    const { data: acts } = (await send('GET', 'acts?pageSize=500', LEADER)).json<{ data: { kind: string; reason: string | null; authorName: string }[] }>();
    expect(acts[0]).toMatchObject({ kind: 'DECIDED', authorName: 'leader.ubnd-tinh' });
    expect(acts.find(({ kind }) => kind === 'REFUSED')).toMatchObject({ reason: 'Đã khen năm trước.' });
    expect(new Set(acts.map(({ kind }) => kind)).size).toBe(13);
  });
});
