import { stateWords } from '../domain/explaining/words.js';
import { metAt, taskStateAt } from '../domain/facts/obligation-state.js';
import type { FollowedImprovement } from '../persistence/improvements.repository.js';
import type { ImprovementDto } from './improvement.dto.js';

/** An improvement with the state of its task at an instant. */
export function improvementOf({ obligation, authorId: _, authorName, at, year: __, ...one }: FollowedImprovement, now: Date): ImprovementDto {
  const state = obligation && taskStateAt(obligation, now);
  return {
    ...one, state: state ?? 'REQUESTED', stateName: state ? stateWords(state) : 'Đang mở nhiệm vụ', obligationId: obligation?.obligationId ?? null,
    dueAt: obligation?.due?.at ?? null, metAt: (obligation && metAt(obligation, now)?.at) ?? null, requestedBy: authorName, requestedAt: at.toISOString(),
  };
}
