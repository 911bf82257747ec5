import type { TaskState } from '../criteria/auto-source.js';

export type LeafState = 'SCORED' | 'PENDING' | 'NOT_APPLICABLE';
export type Source = 'AUTO' | 'SELF' | 'APPRAISAL_1' | 'APPRAISAL_2' | 'SURVEY';

const STATES: Readonly<Record<TaskState, string>> = {
  DONE_ON_TIME: 'Hoàn thành đúng hạn',
  DONE_LATE: 'Hoàn thành trễ hạn',
  NOT_DONE: 'Quá hạn, chưa hoàn thành',
  IN_TERM: 'Còn trong hạn',
};

const SOURCES: Readonly<Record<Source, string>> = {
  AUTO: 'Số liệu của hệ thống',
  SELF: 'Tự đánh giá',
  APPRAISAL_1: 'Thẩm định lần 1',
  APPRAISAL_2: 'Thẩm định lần 2',
  SURVEY: 'Điều tra xã hội học',
};

export const stateWords = (state: TaskState): string => STATES[state];
export const sourceWords = (source: Source | null): string => (source ? SOURCES[source] : 'Chưa có');

const LEAF_STATES: Readonly<Record<LeafState, string>> = {
  SCORED: 'Đã có điểm',
  PENDING: 'Chưa có điểm',
  NOT_APPLICABLE: 'Không áp dụng',
};

export const leafStateWords = (state: LeafState): string => LEAF_STATES[state];
