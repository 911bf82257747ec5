import { Injectable, Logger } from '@nestjs/common';
import { pageOf, ParkedMessageHandlers, ValidationFailed, type Actor, type Page, type ParkedMessageDto } from '@cchc/service-kit';
import { GatewayConfig } from '../gateway.config.js';
import { ServiceTokens } from '../proxy/service-tokens.js';
import { PARKING_SERVICES, type AllParkedMessagesQuery, type AllParkedPage, type ParkingService } from './all-parked-messages.dto.js';

/** One list of what all services have parked: each is asked for as many as the page could need of it alone. */
@Injectable()
export class AllParkedMessages {
  private readonly logger = new Logger(AllParkedMessages.name);

  constructor(
    private readonly own: ParkedMessageHandlers,
    private readonly tokens: ServiceTokens,
    private readonly config: GatewayConfig,
  ) {}

  async list(query: AllParkedMessagesQuery, actor: Actor): Promise<AllParkedPage> {
    const service = query['filter[service]'];
    const depth = query.page * query.pageSize;
    if (depth > DEEPEST) throw new ValidationFailed([TOO_DEEP]);
    const asked = service ? [service] : PARKING_SERVICES;
    const pages = await Promise.all(asked.map((each) => this.pageOf(each, { ...query, page: 1, pageSize: depth }, actor)));
    const known = pages.filter((page) => page !== undefined);
    const rows = known.flatMap(({ data }) => data).sort((a, b) => (a.id < b.id ? 1 : -1)).slice(depth - query.pageSize, depth);
    const total = known.reduce((sum, { page }) => sum + page.total, 0);
    return { ...pageOf(query, rows, total), unavailable: asked.filter((_, index) => !pages[index]) };
  }

  /** Undefined when the service does not answer. */
  private async pageOf(service: ParkingService, query: AllParkedMessagesQuery, actor: Actor): Promise<Page<ParkedMessageDto> | undefined> {
    if (service === 'gateway') return this.own.list(query);
    const address = new URL('/parked-messages', this.config.urlOf(service));
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined && name !== 'filter[service]') address.searchParams.set(name, String(value));
    }
    try {
      const response = await fetch(address, { headers: { authorization: `Bearer ${await this.tokens.of(actor, service)}` }, signal: AbortSignal.timeout(3_000) });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return (await response.json()) as Page<ParkedMessageDto>;
    } catch (error) {
      this.logger.warn(`the parked messages of ${service} could not be read: ${(error as Error).message}`);
      return undefined;
    }
  }
}

// As many as one page of a service can hold.
const DEEPEST = 500;
const TOO_DEEP = { pointer: '/page', slug: 'too-deep', message: 'Chỉ xem được 500 dòng mới nhất của danh sách; hãy lọc hẹp lại.' };
