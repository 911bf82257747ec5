import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@cchc/kernel';
import type { ServerResponse } from 'node:http';
import type { Principal } from '../access/principal.js';
import { PrincipalQuery } from '../access/principal.query.js';
import { tooManyRequests } from '../access/refusals.js';
import { GatewayConfig } from '../gateway.config.js';
import { textOf, type ServerEvent } from './server-event.js';

interface Stream {
  principal: Principal;
  response: ServerResponse;
}

const HEARTBEAT_MS = 15_000;
/** A page that does not read is let go; it comes back and fetches. */
const MOST_UNREAD_BYTES = 65_536;

/** The open pages of this replica. Every replica hears every hint, so none needs to know of another's pages. */
@Injectable()
export class EventStreams implements OnModuleInit, BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  /** What a page that was away may have missed: the newest of each subject. */
  private readonly newest = new Map<string, ServerEvent>();
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly principals: PrincipalQuery, private readonly config: GatewayConfig) {}

  onModuleInit(): void {
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT_MS).unref();
  }

  /** Before the server closes: it waits for its connections, and these never end by themselves. */
  beforeApplicationShutdown(): void {
    clearInterval(this.heartbeat);
    for (const stream of this.streams) stream.response.end();
  }

  refuseTooMany({ key }: Principal): void {
    const own = [...this.streams].filter(({ principal }) => principal.key === key).length;
    if (own >= this.config.STREAMS_PER_PRINCIPAL || this.streams.size >= this.config.STREAMS) {
      throw tooManyRequests(30, 'Đã mở quá nhiều kênh cập nhật cùng lúc.');
    }
  }

  open(principal: Principal, response: ServerResponse, lastEventId: string | undefined): void {
    const stream = { principal, response };
    this.streams.add(stream);
    response.on('close', () => this.streams.delete(stream));
    response.write('retry: 3000\n\n');
    for (const event of this.newest.values()) {
      if (!isUuid(lastEventId) || event.id > lastEventId) this.write(stream, textOf(event));
    }
  }

  publish(subject: string, event: ServerEvent): void {
    this.newest.set(subject, event);
    const text = textOf(event);
    for (const stream of this.streams) this.write(stream, text);
  }

  /** Keeps proxies from closing idle streams, and ends those whose session or token has ended. */
  async beat(): Promise<void> {
    const alive = await this.principals.alive([...this.streams].map(({ principal }) => principal)).catch(() => undefined);
    for (const stream of this.streams) {
      if (alive && !alive.has(stream.principal.sessionId ?? stream.principal.tokenId!)) stream.response.end();
      else this.write(stream, ': \n\n');
    }
  }

  private write({ response }: Stream, text: string): void {
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    else response.write(text);
  }
}
