import type { FieldError } from '@cchc/kernel';
import { parseJsonBody } from '@cchc/service-kit';
import { InvalidDocument } from '../domain/document/invalid-document.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** A criteria set's document as it was sent, and how the places of its faults are called there. */
export interface Upload {
  document: unknown;
  locate: (error: FieldError) => FieldError;
}

/** JSON comes as it is, a workbook as its bytes; both must keep the same rules. Throws InvalidWorkbook, ValidationFailed. */
export async function readUpload(body: unknown): Promise<Upload> {
  if (!Buffer.isBuffer(body)) return { document: body, locate: (error) => error };
  const { document, places } = await readWorkbook(body);
  return { document: parseJsonBody(Buffer.from(JSON.stringify(document))), locate: (error) => places.locate(error) };
}

/** Runs a check of the document; what it refuses is told by the places of the upload. */
export async function checked<T>({ locate }: Upload, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    throw error instanceof InvalidDocument ? new InvalidDocument(error.errors.map(locate)) : error;
  }
}
