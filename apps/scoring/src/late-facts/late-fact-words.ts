import {
  ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1,
} from '@cchc/contracts';
import { dateWords } from '../domain/explaining/numbers.js';

const WORDS: Readonly<Record<string, (payload: never) => string>> = {
  [ReportSubmittedV1.type]: ({ period, revision }: ReportSubmittedV1) => `Gửi báo cáo ${period.code}${revision > 1 ? ` (lần gửi ${revision})` : ''}`,
  [ReportReturnedV1.type]: ({ periodCode }: ReportReturnedV1) => `Báo cáo ${periodCode} bị trả lại`,
  [ReportAcceptedV1.type]: ({ periodCode }: ReportAcceptedV1) => `Báo cáo ${periodCode} được tiếp nhận`,
  [ObligationOpenedV1.type]: ({ code, title }: ObligationOpenedV1) => `Giao ${code}: ${title}`,
  [ObligationMetV1.type]: ({ code, metAt, timeliness }: ObligationMetV1) => `Hoàn thành ${code} ngày ${dateWords(metAt)}${timeliness === 'ON_TIME' ? '' : ', trễ hạn'}`,
  [ObligationReopenedV1.type]: ({ code }: ObligationReopenedV1) => `${code} chưa hoàn thành như đã báo`,
  [ObligationRescheduledV1.type]: ({ code, dueAt }: ObligationRescheduledV1) => `${code} dời hạn sang ngày ${dateWords(dueAt)}`,
};

/** What a late fact tells, in words. */
export const lateFactWords = (kind: string, payload: object): string => WORDS[kind]?.(payload as never) ?? kind;
