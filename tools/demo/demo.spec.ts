import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { costOfLateness, rankIn, withPoints } from './lateness.mjs';
import { linesOf, repeated } from './letter-lines.mjs';
import { PacedSession } from './paced-session.mjs';
import { Progress } from './progress.mjs';
import { reportValues } from './report-values.mjs';
import { delaysOf } from './show-delays.mjs';
import { sentByClass } from './show-letters.mjs';
import { QUALITY, senders, STORY } from './story.mjs';
import { columns, daysLate, timelinessWords } from './words.mjs';

const data = (file: string) => JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
const template = data('report-template.json');
const ranked: string[] = data('plan-2021.json').meta.expansions['@ALL_RANKED'];
const groupOf = (agency: string) => (agency.startsWith('UBND-') ? 'DISTRICT' : 'DEPARTMENT');

type Check = { key: string; lte?: string; sumEquals?: string[]; sumLte?: string[]; target?: string };

/** The cross-checks of the template that do not hold, by the key of their cell; what does not apply counts as 0, and its own checks as met. */
function broken(agency: string, values: Record<string, number>): string[] {
  const checks: Check[] = template.indicators.flatMap(({ key, validate = [] }: { key: string; validate?: Check[] }) => validate.map((check) => ({ ...check, key })));
  const holds = ({ key, lte, sumEquals, sumLte, target }: Check): boolean => {
    const whole = values[(lte ?? target)!];
    if (values[key] === undefined || whole === undefined) return true;
    const sum = (lte ? [key] : (sumEquals ?? sumLte)!).reduce((total, part) => total + Number(values[part] ?? 0), 0);
    return sumEquals ? sum === Number(whole) : sum <= Number(whole);
  };
  return checks.filter((check) => !holds(check)).map(({ key }) => `${agency} ${key}`);
}

describe('the figures of a report', () => {
  const figures = (agency: string, seed = 7) => reportValues(template, groupOf(agency), { seed, quality: QUALITY[agency as keyof typeof QUALITY] });
  const required = (agency: string): string[] => template.indicators
    .filter((one: { required: boolean; appliesTo: string }) => one.required && ['BOTH', groupOf(agency)].includes(one.appliesTo)).map(({ key }: { key: string }) => key);

  it('are complete and keep every cross-check for every agency, and are the same each time', () => {
    for (const agency of ranked) {
      for (const seed of [1, 7, 2021]) {
        const values = figures(agency, seed);
        expect(broken(agency, values)).toEqual([]);
        expect(Object.keys(values).sort()).toEqual(required(agency).sort());
        expect(Object.entries(values).filter(([, value]) => typeof value === 'number' && !(Number.isInteger(value) && value >= 0))).toEqual([]);
        expect(figures(agency, seed)).toEqual(values);
      }
    }
  });

  it('break a cross-check when the officer slips', () => {
    for (const { agency, mistake } of STORY.flatMap(({ acts }) => acts).filter((act) => 'mistake' in act) as { agency: string; mistake: string }[]) {
      const values = figures(agency);
      expect(broken(agency, { ...values, [mistake]: values[mistake] * 10 })).toEqual([`${agency} ${mistake}`]);
    }
  });

  it('tell the good from the weak', () => {
    const rate = (agency: string) => figures(agency).docs_electronic / figures(agency).docs_sent;
    expect(rate('STTTT')).toBeGreaterThan(rate('STNMT'));
  });
});

describe('the story', () => {
  it('has every ranked agency, of which one never sends its report', () => {
    expect(Object.keys(QUALITY).sort()).toEqual([...ranked].sort());
    expect(ranked.filter((agency) => !senders(STORY).includes(agency))).toEqual(['SXD']);
    expect(new Set(senders(STORY)).size).toBe(senders(STORY).length);
  });

  it('goes forward, and nobody sends again before being asked to', () => {
    const dates = STORY.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const kinds = STORY.flatMap(({ acts }) => acts).filter(({ agency }) => agency === 'SYT').map(({ kind }) => kind);
    expect(kinds).toEqual(['SUBMIT', 'RETURN', 'RESUBMIT']);
  });
});

describe('what lateness cost', () => {
  const row = (agencyCode: string, index: string, more = {}) => ({ agencyCode, points: index, max: '100.00', bonus: '0.00', penalty: '0.00', tthcPercent: '50.00', surveyPercent: '0.00', index, ...more });
  const rows = [row('A', '47.00'), row('B', '46.20'), row('C', '46.10'), row('D', '45.80'), row('E', '45.00')];

  it('is the points that others got for being in time, and the ranks between', () => {
    expect(costOfLateness(rows, 'D', { own: { points: '0.00' }, inTime: { points: '0.50' } })).toEqual({ points: '0.50', rank: 4, rankInTime: 2, indexInTime: '46.30' });
    expect(costOfLateness(rows, 'E', { own: { points: '0.00' }, inTime: { points: '0.50' } })).toMatchObject({ rank: 5, rankInTime: 5 });
  });

  it('follows the ranking: equal shares a rank, the field TTHC decides first, the index is rounded half up', () => {
    expect(rankIn(rows, row('F', '46.20'))).toBe(2);
    expect(rankIn(rows, row('F', '46.20', { tthcPercent: '49.99' }))).toBe(3);
    expect(withPoints(row('F', '46.20', { max: '98.50' }), '0.50').index).toBe('47.41');
  });
});

describe('the mails', () => {
  const digest = (stage: string) => `Kính gửi: Ông/Bà Đỗ Thị Ánh,

I. Nội dung đã quá hạn, đề nghị khẩn trương thực hiện

1. Triển khai (đợt 2) (NV-1.01)
   - Cơ quan thực hiện: Sở Tài chính
   - Thời hạn: đến hết ngày 26/2/2021 (đã quá hạn 6 ngày làm việc)

II. Nội dung sắp đến hạn

1. Báo cáo CCHC quý I năm 2021 (2021-Q1) (Dữ liệu giả định)
   - Cơ quan thực hiện: Sở Tài chính
   - Thời hạn: đến hết ngày 17/3/2021 (${stage})

Trân trọng.
`;
  const received = (stage: string, to = 'a@b.example') => linesOf({ to: [to], text: digest(stage) });

  it('are read line by line, as the product writes them', () => {
    expect(received('còn 3 ngày làm việc')).toEqual([
      { to: 'a@b.example', code: 'NV-1.01', agency: 'Sở Tài chính', deadline: '26/2/2021', stage: 'đã quá hạn 6 ngày làm việc' },
      { to: 'a@b.example', code: '2021-Q1', agency: 'Sở Tài chính', deadline: '17/3/2021', stage: 'còn 3 ngày làm việc' },
    ]);
    expect(linesOf({ to: ['a@b.example'], text: null })).toEqual([]);
  });

  it('repeat themselves only when a person is told the same of the same at the same stage', () => {
    const first = received('còn 3 ngày làm việc');
    expect(repeated([...first, ...received('đến hạn hôm nay').slice(1)])).toEqual([]);
    expect(repeated([...first, ...first])).toEqual(first);
    expect(repeated([...first, ...received('còn 3 ngày làm việc', 'other@b.example')])).toEqual([]);
  });

  it('are counted by class and rung when they were sent', () => {
    const told = [
      { class: 'REPORT', offset: -7, recipients: [{ state: 'SENT' }, { state: 'CANCELLED' }] },
      { class: 'REPORT', offset: 1, recipients: [{ state: 'SENT' }, { state: 'SENT' }] },
    ];
    expect(sentByClass(told)).toEqual({ offsets: [-7, 1], rows: [['Báo cáo định kỳ', 1, 2], ['Nhiệm vụ', '·', '·'], ['Báo cáo bị trả lại', '·', '·']] });
  });
});

describe('on the screen', () => {
  it('days are those of Vietnam', () => {
    expect(daysLate('2021-03-17T16:59:59Z', '2021-03-17')).toBe(0);
    expect(timelinessWords({ firstSubmittedAt: '2021-03-17T17:00:00Z', timeliness: 'LATE', deadlineDate: '2021-03-17' })).toBe('trễ hạn 1 ngày');
    expect(timelinessWords({ firstSubmittedAt: null, timeliness: null, deadlineDate: '2021-03-17' })).toBe('chưa gửi');
  });

  it('columns stand below each other, decomposed letters or not', () => {
    expect(columns([['Sở', '1'], ['Sở Tư pháp'.normalize('NFD'), '10']], [1])).toBe('  Sở           1\n  Sở Tư pháp  10');
  });

  it('delays are whole milliseconds, and nothing is made up where none were measured', () => {
    expect(delaysOf([10.4, 20.2, 30.9])).toEqual([20, 31, 31]);
    expect(delaysOf([])).toEqual([null, null, null]);
  });

  it('the bar grows above nothing but itself', () => {
    const terminal = { isTTY: true, text: '', write(text: string) { this.text += text; } };
    const progress = new Progress(4, terminal);
    progress.step();
    progress.say('một dòng');
    expect(terminal.text.split('\r\x1b[2K')).toEqual(['', `[${'█'.repeat(7)}${'░'.repeat(21)}] 1/4  `, 'một dòng\n', `[${'█'.repeat(7)}${'░'.repeat(21)}] 1/4  `]);
  });
});

describe('a session of the demo', () => {
  it('asks again when it was too fast, and takes every other refusal for an answer', async () => {
    const answers = [429, 429, 200, 403];
    const server = createServer((_, response) => void response.writeHead(answers.shift()!, { 'content-type': 'application/json' }).end('{"data":1}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const session = new PacedSession(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'a=b');
    try {
      expect(await session.get('/x')).toBe(1);
      await expect(session.get('/x')).rejects.toMatchObject({ status: 403 });
      expect(answers).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
