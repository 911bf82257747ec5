import { describe, expect, it } from '@jest/globals';
import { changeWords, decisionText, surveyText } from './act-words.js';
import type { Decision } from './acts.js';

const DECISION: Decision = {
  id: '1', round: 'SELF', score: '2.68', chosen: null, how: { percent: '85', formula: '85 / 100 = 85 %' }, basis: 'GIVEN', basisName: 'cho điểm', reason: 'Có 3 hồ sơ tạm dừng.', justification: null,
  evidence: [{ symbol: '245/BC-UBND', issuedOn: '2021-12-10', abstract: 'Báo cáo năm', pages: 'tr. 3' }, { symbol: '01/M', issuedOn: null, abstract: null, pages: null }],
  by: { name: 'Trần Văn Bảy', role: 'Thủ trưởng cơ quan', agency: { code: 'A', name: 'UBND huyện Long Mỹ' } }, at: '2021-12-22T02:00:00.000Z', counts: false,
};

describe('what people gave', () => {
  it('is told with who, when, why, by which figure and documents', () => expect(decisionText(DECISION)).toEqual([
    '    Tự đánh giá: 2,68 điểm – cho điểm, tỷ lệ 85 %',
    '      Thủ trưởng cơ quan, Trần Văn Bảy, UBND huyện Long Mỹ; ngày 22/12/2021',
    '      Cách tính: 85 / 100 = 85 %',
    '      Lý do: Có 3 hồ sơ tạm dừng.',
    '      Tài liệu đã dẫn: 245/BC-UBND ngày 10/12/2021 “Báo cáo năm”, tr. 3; 01/M',
  ]));

  it('says that a leaf does not apply, and names the council once', () => {
    const by = { name: 'Lê Thị Sáu', role: 'Thành viên Hội đồng thẩm định', agency: { code: 'COUNCIL', name: 'Hội đồng thẩm định' } };
    expect(decisionText({ ...DECISION, round: 'APPRAISAL_2', score: null, how: null, reason: null, evidence: [], counts: true, by })).toEqual([
      '    Thẩm định lần 2: không áp dụng – cho điểm (điểm được tính)', '      Thành viên Hội đồng thẩm định, Lê Thị Sáu; ngày 22/12/2021',
    ]);
  });

  it('tells a survey by groups of respondents where one may see them', () => expect(surveyText({
    surveyId: '1', at: DECISION.at, total: 76, minResponses: 30, excluded: 3, unattributed: 2, source: { name: 'dieu-tra.xlsx', authorName: 'Lê Thị Sáu' },
    groups: [{ code: 'DN', name: 'Doanh nghiệp', total: 76, answers: [{ code: 'A', label: 'Tốt', count: 70 }, { code: 'B', label: 'Khá', count: 6 }] }],
  })).toEqual([
    '    Điều tra: 76 phiếu, cần ít nhất 30; không tính 3 phiếu của người thuộc cơ quan; 2 phiếu không ghi cơ quan người trả lời; ngày 22/12/2021',
    '      Nguồn: dieu-tra.xlsx; Lê Thị Sáu', '      Doanh nghiệp: 76 phiếu (Tốt 70, Khá 6)',
  ]));

  it('a change to "does not apply" is no fall to 0', () => {
    expect(changeWords({ state: 'SCORED', points: '1.50' }, { state: 'NOT_APPLICABLE', points: '0.00' })).toBe('1,50 → không áp dụng');
    expect(changeWords(null, { state: 'SCORED', points: '1.50' })).toBe('1,50');
  });
});
