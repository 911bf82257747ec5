import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailEnd, MailStage } from '../domain/delivery-outcome.js';

export interface SmtpServer {
  host: string;
  port: number;
  secure: boolean;
  requireTLS: boolean;
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
}

export interface Envelope {
  from: string;
  to: string;
}

export type SendResult = { sent: true; response: string } | { sent: false; end: MailEnd };

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
const STAGES: Readonly<Record<string, MailStage>> = { 'MAIL FROM': 'MAIL_FROM', 'RCPT TO': 'RCPT_TO', DATA: 'DATA' };

interface SmtpFailure extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** One conversation with the mail server that knows how far it has come; it may carry many messages in turn. */
export class SmtpSession {
  private constructor(private readonly connection: SMTPConnection) {}

  /** Connects, and logs in when the server has credentials. Rejects when either fails. */
  static async open(server: SmtpServer): Promise<SmtpSession> {
    const connection = new SMTPConnection({ ...server, ...TIMEOUTS, logger: false });
    const session = new SmtpSession(connection);
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (server.auth) await session.logIn(server.auth);
    return session;
  }

  get usable(): boolean {
    return !this.connection.destroyed;
  }

  /** Sends one message. `beforeBody` is awaited after the server's go-ahead (354) and before the first byte of the body. */
  send(envelope: Envelope, raw: Buffer, beforeBody: () => Promise<void>): Promise<SendResult> {
    let bodyBegan = false;
    const body = bodyAfter(raw, async () => {
      await beforeBody();
      bodyBegan = true;
    });
    return new Promise((resolve, reject) => {
      this.connection.send(envelope, body, (error: SmtpFailure | null, info) => {
        if (!error) return resolve({ sent: true, response: info!.response });
        if (error.code === 'ESTREAM') {
          this.close();
          return reject(error);
        }
        resolve({ sent: false, end: endOf(error, bodyBegan) });
      });
    });
  }

  /** Makes the session ready for another message after a refusal. */
  reset(): Promise<boolean> {
    return new Promise((resolve) => this.connection.reset((error) => resolve(!error)));
  }

  quit(): void {
    this.connection.quit();
  }

  close(): void {
    this.connection.close();
  }

  private logIn(auth: { user: string; pass: string }): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.login(auth, (error) => {
        if (!error) return resolve();
        this.close();
        reject(error);
      });
    });
  }
}

export const connectEnd = (error: unknown): MailEnd => {
  const { response, responseCode } = error as SmtpFailure;
  return { stage: 'CONNECT', ...(responseCode && { responseCode }), ...(response && { response }) };
};

function endOf(error: SmtpFailure, bodyBegan: boolean): MailEnd {
  const { code, command, response, responseCode } = error;
  // The library itself refuses an address that it cannot put into a command: as the server would.
  if (code === 'EENVELOPE' && command === 'API') return { stage: 'RCPT_TO', responseCode: 553 };
  const stage = bodyBegan ? 'BODY' : (STAGES[command ?? ''] ?? 'CONNECT');
  return { stage, ...(responseCode && { responseCode }), ...(response && { response }) };
}

/** A body that waits for a promise when it is first asked for, which is when the server is ready for it. */
function bodyAfter(raw: Buffer, before: () => Promise<void>): Readable {
  let asked = false;
  return new Readable({
    read() {
      if (asked) return;
      asked = true;
      before().then(
        () => {
          this.push(raw);
          this.push(null);
        },
        (error: Error) => this.destroy(error),
      );
    },
  });
}
