import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { OpenApi } from '@cchc/service-kit';
import { GatewayConfig, SERVICES, type ServiceName } from '../gateway.config.js';
import { API, publicPath, routeOf } from '../proxy/routes.js';
import { mergeOpenApi, type Cover } from './merge-openapi.js';
import type { OpenApiDocument, Part, Place } from './openapi-types.js';

export interface ApiDocument {
  text: string;
  etag: string;
}

const COVER: Cover = {
  openapi: '3.1.0',
  info: {
    title: 'Cải cách hành chính: giao diện lập trình',
    version: '1',
    description: 'Đăng nhập bằng POST /api/v1/sessions (cookie) hoặc gửi mã truy cập trong Authorization: Bearer cchc_….',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  security: [{ session: [] }, { token: [] }],
  securitySchemes: {
    session: { type: 'apiKey', in: 'cookie', name: 'cchc_session' },
    token: { type: 'http', scheme: 'bearer' },
  },
};

const KEEP_MS = 10_000;

/** The whole API in one document. A service that is away is shown as it was last seen. */
@Injectable()
export class ApiDocumentSource {
  private readonly logger = new Logger(ApiDocumentSource.name);
  private readonly seen = new Map<ServiceName, OpenApiDocument>();
  private current: (ApiDocument & { until: number }) | undefined;

  constructor(private readonly config: GatewayConfig, private readonly own: OpenApi) {}

  async read(): Promise<ApiDocument> {
    if (this.current && this.current.until > performance.now()) return this.current;
    await Promise.all(SERVICES.map((service) => this.look(service)));
    const text = JSON.stringify(mergeOpenApi(COVER, this.parts()));
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    this.current = { text, etag, until: performance.now() + KEEP_MS };
    return this.current;
  }

  private async look(service: ServiceName): Promise<void> {
    try {
      const response = await fetch(new URL('/openapi.json', this.config.urlOf(service)), { signal: AbortSignal.timeout(3_000) });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      this.seen.set(service, (await response.json()) as OpenApiDocument);
    } catch (error) {
      this.logger.warn(`the API of ${service} could not be read: ${(error as Error).message}`);
    }
  }

  private parts(): Part[] {
    const own = this.own.document as unknown as OpenApiDocument;
    return [
      { name: 'gateway', document: own, placeOf: (path) => (path.startsWith(API) ? { address: path, open: false } : undefined) },
      ...SERVICES.flatMap((service) => this.partOf(service)),
    ];
  }

  private partOf(service: ServiceName): Part[] {
    const document = this.seen.get(service);
    return document ? [{ name: service, document, placeOf: (path) => placeOf(service, path) }] : [];
  }
}

function placeOf(service: ServiceName, path: string): Place | undefined {
  const route = routeOf(service, path);
  return route && { address: publicPath(route, path), open: route.open ?? false };
}
