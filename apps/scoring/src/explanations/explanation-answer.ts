import type { Explanation } from '../persistence/explanations.repository.js';
import type { ExplanationDto } from './explanation.dto.js';

export const explanationOf = ({ authorId: _, at, evidence, ...one }: Explanation): ExplanationDto => ({ ...one, evidence: [...evidence], at: at.toISOString() });
