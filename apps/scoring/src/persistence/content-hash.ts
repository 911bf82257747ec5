import { hash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export const contentHash = (text: string): string => hash('sha256', text, 'hex');
