import { expect } from '@jest/globals';
import { exampleOf, ObligationOpenedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { newId, type Role } from '@cchc/kernel';
import { eventually } from '@cchc/testing';
import { criteriaDocument } from '../domain/given.features.js';
import type { RankingDto } from '../rankings/ranking.dto.js';
import { fact, RunningScoring, type Answer as Answered, type Sending } from '../running-scoring.features.js';

/* The words in which the specs of criteria versions tell their stories: three departments, one report, one missed task. */

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Document = any;
export type Problem = { type: string; errors: { pointer: string; slug: string; sheet?: string; cell?: string }[]; criteriaSet?: string; currentVersion?: number };

export const ONE = '2021-DEPARTMENT-1';
export const AGENCIES = ['STC', 'STP', 'SXD'];

/** The set of 2021 after a change. */
export function changed(change: (document: Document) => void): Document {
  const document = criteriaDocument('DEPARTMENT') as Document;
  change(document);
  return document;
}

export const leavesOf = (document: Document): Document[] => document.fields.flatMap((field: Document) => field.criteria.flatMap((criterion: Document) => criterion.subCriteria));
export const leafOf = (document: Document, code: string): Document => leavesOf(document).find((leaf) => leaf.code === code);

interface SentRequest extends Sending {
  roles?: Record<string, Role>;
}

type Answer = { status: number; json: <T>() => T };

export const typeOf = (answer: Answer) => `${answer.status} ${answer.json<Problem>().type.replace('/problems/', '')}`;
export const faultsOf = (answer: Answer) => answer.json<Problem>().errors.map(({ slug, pointer, sheet, cell }) => `${slug} ${sheet ? `${sheet}!${cell}` : pointer}`);

/** The service with what those who keep criteria do to it. */
export class Departments {
  private constructor(readonly scoring: RunningScoring) {}

  static async start(): Promise<Departments> {
    const departments = new Departments(await RunningScoring.start());
    const { scoring } = departments;
    for (const code of AGENCIES) await scoring.registers(code, { rankingGroup: 'DEPARTMENT', inRanking: true });
    await eventually('all have their cards', async () => { for (const code of AGENCIES) expect(await scoring.standing(code)).toBeDefined(); });
    await departments.reports('STP');
    await eventually('a report is scored', async () => expect((await scoring.standing('STP'))!.known).toBeGreaterThan(5));
    await scoring.tell(fact(ObligationOpenedV1, { obligationId: newId(), agencyCode: 'STC', class: 'TASK', code: 'NVC-01', year: 2021, role: 'LEAD', dueAt: '2021-03-01T17:00:00.000Z' }));
    await eventually('a missed task is known', async () => expect(await scoring.leaf('STC', 'S1.1.1')).toBe('SCORED 0.00'));
    return departments;
  }

  async reports(agencyCode: string, version = 2): Promise<void> {
    const { values } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data;
    await this.scoring.tell(fact(ReportSubmittedV1, { reportId: newId(), agencyCode, rankingGroup: 'DEPARTMENT', values: { ...values, dos_done_early: 100 + version } }, version));
  }

  post(body: unknown, { roles, ...request }: SentRequest = {}): Promise<Answered> {
    return this.scoring.send('POST', '/criteria-sets', roles, { body, ...request });
  }

  async force(code: string, { roles, ...request }: SentRequest = {}): Promise<Answered> {
    const etag = (await this.scoring.get(`/criteria-sets/${code}`)).headers.get('etag')!;
    return this.scoring.send('POST', `/criteria-sets/${code}/in-force`, roles, { body: { reason: 'Theo quyết định của UBND tỉnh' }, headers: { 'if-match': etag }, ...request });
  }

  async ranking(): Promise<RankingDto> {
    return (await this.scoring.get('/rankings?year=2021&group=DEPARTMENT')).json<RankingDto>();
  }
}
