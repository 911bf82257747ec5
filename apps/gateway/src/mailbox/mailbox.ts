import { Injectable } from '@nestjs/common';
import { NotFound, Unavailable } from '@cchc/service-kit';
import { GatewayConfig } from '../gateway.config.js';

export interface MailSummary {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  size: number;
}

export interface Mail extends MailSummary {
  headers: Record<string, string>;
  text: string | null;
  html: string | null;
}

export interface MailList {
  data: MailSummary[];
  page: { page: number; pageSize: number; total: number };
}

/** The mails that development catches instead of sending. Where no mailbox is configured there is none, and no such address. */
@Injectable()
export class Mailbox {
  constructor(private readonly config: GatewayConfig) {}

  list(page: number, pageSize: number): Promise<MailList> {
    return this.read<MailList>(`/messages?page=${page}&pageSize=${pageSize}`);
  }

  one(id: string): Promise<Mail> {
    return this.read<Mail>(`/messages/${id}`);
  }

  private async read<T>(path: string): Promise<T> {
    const { MAILBOX_URL, MAILBOX_TOKEN } = this.config;
    if (!MAILBOX_URL) throw new NotFound();
    const response = await fetch(new URL(path, MAILBOX_URL), {
      headers: { authorization: `Bearer ${MAILBOX_TOKEN ?? ''}` }, signal: AbortSignal.timeout(3_000),
    }).catch(() => undefined);
    if (response?.status === 404) throw new NotFound('Không tìm thấy thư.');
    if (!response?.ok) throw new Unavailable();
    return (await response.json()) as T;
  }
}
