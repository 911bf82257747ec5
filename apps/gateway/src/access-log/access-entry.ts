/** One line of the audit of access: who asked for what, and how it ended. No body, no query, no secret. */
export interface AccessEntry {
  id: string;
  at: Date;
  personId: string | null;
  via: 'session' | 'token' | 'none';
  method: string;
  path: string;
  status: number;
  network: string;
  traceId: string | null;
}
