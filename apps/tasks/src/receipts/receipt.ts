import type { Timeliness } from '@cchc/kernel';

/** What a receipt vouches for; the signature covers exactly this. */
export interface ReceiptClaims {
  reportId: string;
  periodCode: string;
  periodName: string;
  agencyCode: string;
  agencyName: string;
  revision: number;
  /** The server's time, ISO 8601 in UTC. */
  submittedAt: string;
  firstSubmittedAt: string;
  timeliness: Timeliness;
  dueAt: string;
  /** Sent before the cut-off of the data: the figures are those known on that day. */
  beforeCutOff: boolean;
  submittedBy: string;
  /** SHA-256 in hex of the canonical content (see canonicalContent). */
  contentHash: string;
}

export interface Receipt extends ReceiptClaims {
  /** JWS in compact form (EdDSA) whose payload is the claims; its `kid` is in GET /receipt-keys. */
  signature: string;
}
