import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, as text that fits a cookie or a header. Shown once, never stored. */
export const newSecret = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

/** What is stored of a secret. It has full entropy, so a plain hash cannot be guessed backwards. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
