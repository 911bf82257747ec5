/** How far an SMTP conversation came before it ended. */
export type MailStage = 'CONNECT' | 'MAIL_FROM' | 'RCPT_TO' | 'DATA' | 'BODY';

export interface MailEnd {
  stage: MailStage;
  /** The server's last answer to this stage, if it gave one. */
  responseCode?: number;
  response?: string;
}

/**
 * SENT: proven. DEFERRED: refused for now. HARD_BOUNCE: this address does not exist. REJECTED: this message will never
 * be taken. UNREACHABLE: the server, not the message, is at fault. UNCERTAIN: perhaps delivered.
 */
export type Outcome = 'SENT' | 'DEFERRED' | 'HARD_BOUNCE' | 'REJECTED' | 'UNREACHABLE' | 'UNCERTAIN';

/** What an unsuccessful end means. Once the body has begun, silence may hide a delivery; our own sender being refused is no fault of the message. */
export function outcomeOf({ stage, responseCode }: MailEnd): Exclude<Outcome, 'SENT'> {
  if (responseCode === undefined) return stage === 'BODY' ? 'UNCERTAIN' : 'UNREACHABLE';
  if (stage === 'CONNECT' || responseCode === SERVICE_CLOSING) return 'UNREACHABLE';
  if (responseCode < 500) return 'DEFERRED';
  if (stage === 'MAIL_FROM') return 'UNREACHABLE';
  return stage === 'RCPT_TO' ? 'HARD_BOUNCE' : 'REJECTED';
}

/** RFC 5321: "421 service not available, closing"; it may answer any command, and then nothing was taken. */
const SERVICE_CLOSING = 421;
