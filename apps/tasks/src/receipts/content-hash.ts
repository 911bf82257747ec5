import { createHash } from 'node:crypto';
import { canonicalContent, type ReportContent } from '../domain/report-values.js';

/** SHA-256 in hex of the canonical content in UTF-8. */
export const contentHashOf = (content: ReportContent): string =>
  createHash('sha256').update(canonicalContent(content), 'utf8').digest('hex');
