import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { NotificationsConfig } from '../notifications.config.js';
import { connectEnd, SmtpSession, type Envelope, type SendResult, type SmtpServer } from './smtp-session.js';

const IDLE_MS = 10_000;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Open conversations with the one configured server, used again while they last. */
@Injectable()
export class SmtpPool implements OnApplicationShutdown {
  private readonly server: SmtpServer;
  private idle: SmtpSession[] = [];
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(config: NotificationsConfig) {
    this.server = serverOf(config);
  }

  /** One attempt. Only a kept conversation that the server has meanwhile ended is replaced by a new one, and only before the body. */
  async send(envelope: Envelope, raw: Buffer, beforeBody: () => Promise<void>): Promise<SendResult> {
    for (let kept = this.takeIdle(); kept; kept = this.takeIdle()) {
      const result = await this.sendBy(kept, envelope, raw, beforeBody);
      if (result.sent || result.end.stage !== 'CONNECT') return result;
    }
    let session: SmtpSession;
    try {
      session = await SmtpSession.open(this.server);
    } catch (error) {
      return { sent: false, end: connectEnd(error) };
    }
    return this.sendBy(session, envelope, raw, beforeBody);
  }

  onApplicationShutdown(): void {
    clearTimeout(this.idleTimer);
    this.endIdle();
  }

  private async sendBy(session: SmtpSession, envelope: Envelope, raw: Buffer, beforeBody: () => Promise<void>): Promise<SendResult> {
    const result = await session.send(envelope, raw, beforeBody);
    if (session.usable && (result.sent || (await session.reset()))) this.keep(session);
    else session.close();
    return result;
  }

  private takeIdle(): SmtpSession | undefined {
    const session = this.idle.pop();
    return !session || session.usable ? session : this.takeIdle();
  }

  private keep(session: SmtpSession): void {
    this.idle.push(session);
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => this.endIdle(), IDLE_MS);
    this.idleTimer.unref();
  }

  private endIdle(): void {
    for (const session of this.idle.splice(0)) session.quit();
  }
}

/** A password never crosses a network in the clear; a server on this machine needs no TLS. */
function serverOf(config: NotificationsConfig): SmtpServer {
  const url = new URL(config.SMTP_URL);
  const secure = url.protocol === 'smtps:';
  const local = LOOPBACK.has(url.hostname);
  const auth = url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || (secure ? 465 : 25)), secure,
    ignoreTLS: local, requireTLS: !secure && !local && auth !== undefined, ...(auth && { auth }),
  };
}
