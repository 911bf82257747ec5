import type { Round } from '../facts/card-facts.js';
import type { Decider, Decision, Document, LeafSurvey, StandingAdjustment } from './acts.js';
import { dateWords, dayWords, pointsWords, valueWords } from './numbers.js';
import { leafStateWords, sourceWords } from './words.js';

const BASES = { PRE_FILLED: 'lấy số liệu của hệ thống', GIVEN: 'cho điểm', ACCEPTED: 'chấp nhận điểm đã có', BULK_ACCEPTED: 'chấp nhận hàng loạt điểm đã có' } as const;

/** How a score came: taken over, given, accepted. */
export const basisWords = (basis: keyof typeof BASES): string => BASES[basis];

/** As what a person scored a leaf. */
export const scorerWords = (round: Round, byCouncil: boolean): string =>
  (round === 'SELF' ? 'Thủ trưởng cơ quan' : byCouncil ? 'Thành viên Hội đồng thẩm định' : 'Người thẩm định');

/** As what a person adjusted a card. */
export const adjusterWords = (byCouncil: boolean): string => (byCouncil ? 'Thành viên Hội đồng thẩm định' : 'Người theo dõi, chấm điểm');

const givenWords = (score: string | null): string => (score === null ? leafStateWords('NOT_APPLICABLE').toLowerCase() : `${pointsWords(score)} điểm`);

/** One decision on a leaf: what, how, by whom, when, why and on which documents. */
export function decisionText({ round, score, chosen, how, basisName, reason, justification, evidence, by, at, counts }: Decision): string[] {
  const input = how?.percent ? `, tỷ lệ ${valueWords(how.percent)} %` : how?.count ? `, số lượng ${valueWords(how.count)}` : chosen ? `, phương án ${chosen.join(', ') || 'không có'}` : '';
  return [
    `    ${sourceWords(round)}: ${givenWords(score)} – ${basisName}${input}${counts ? ' (điểm được tính)' : ''}`,
    `      ${byWords(by, at)}`,
    ...(how ? [`      Cách tính: ${how.formula}`] : []),
    ...(reason ? [`      Lý do: ${reason}`] : []),
    ...(justification ? [`      Giải trình: ${justification}`] : []),
    ...(evidence.length > 0 ? [`      Tài liệu đã dẫn: ${evidence.map(documentWords).join('; ')}`] : []),
  ];
}

const byWords = ({ name, role, agency }: Decider, at: string): string =>
  `${[role, name, ...(agency && !role.includes(agency.name) ? [agency.name] : [])].join(', ')}; ngày ${dateWords(at)}`;

const documentWords = ({ symbol, issuedOn, abstract, pages }: Document): string =>
  `${symbol}${issuedOn ? ` ngày ${dayWords(issuedOn)}` : ''}${abstract ? ` “${abstract}”` : ''}${pages ? `, ${pages}` : ''}`;

/** The survey behind a leaf's points, group by group where one may see that. */
export function surveyText({ at, total, minResponses, excluded, unattributed, groups = [], source }: LeafSurvey): string[] {
  const left = [...(excluded > 0 ? [`không tính ${excluded} phiếu của người thuộc cơ quan`] : []), ...(unattributed > 0 ? [`${unattributed} phiếu không ghi cơ quan người trả lời`] : [])];
  return [
    `    Điều tra: ${total} phiếu, cần ít nhất ${minResponses}${left.map((words) => `; ${words}`).join('')}; ngày ${dateWords(at)}`,
    ...(source ? [`      Nguồn: ${source.name}; ${source.authorName}`] : []),
    ...groups.map((group) => `      ${group.name}: ${group.total} phiếu (${group.answers.map(({ label, count }) => `${label} ${count}`).join(', ')})`),
  ];
}

const KINDS = { BONUS: 'Thưởng', PENALTY: 'Trừ', GROUND: 'Căn cứ loại trừ', WAIVER: 'Miễn áp dụng' } as const;

/** A bonus, penalty, ground or waiver with its reason, legal ground, documents and author. */
export function adjustmentText({ kind, points, rule, reason, legalBasis, evidence, by, at }: StandingAdjustment): string[] {
  return [
    `  ${KINDS[kind]} ${points === null ? rule : `${pointsWords(points)} điểm`}: ${reason}`,
    `    Căn cứ: ${legalBasis}${evidence.length > 0 ? `. Tài liệu: ${evidence.map(documentWords).join('; ')}` : ''}`,
    `    ${byWords(by, at)}`,
  ];
}

/** `1,50 → không áp dụng`: what became of a leaf's points. */
export function changeWords(before: Standing | null, after: Standing): string {
  return before ? `${standingWords(before)} → ${standingWords(after)}` : standingWords(after);
}

interface Standing {
  state: 'SCORED' | 'PENDING' | 'NOT_APPLICABLE';
  points: string;
}

const standingWords = ({ state, points }: Standing): string => (state === 'SCORED' ? pointsWords(points) : leafStateWords(state).toLowerCase());
