import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DeliveryHealth } from '@cchc/delivery';
import type { FastifyReply } from 'fastify';
import { register, Registry } from 'prom-client';
import { Public } from '../access/access-decorators.js';
import { Readiness } from './readiness.js';

/** Three answers: the process lives; its database answers; everything it needs is well. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly delivery: DeliveryHealth,
    private readonly registry: Registry,
  ) {}

  @Get('live')
  live(): object {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { ready, reason } = await this.readiness.check();
    return answer(reply, ready, reason && { reason });
  }

  @Get('health')
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const { ready, trouble } = await this.readiness.check();
    const parts = await Promise.all(this.delivery.contributors().map(async (part) => [part.name, await reportOf(() => part.check())] as const));
    const checks = { database: { ok: ready, ...(trouble && { detail: { trouble } }) }, ...Object.fromEntries(parts) };
    return answer(reply, Object.values(checks).every(({ ok }) => ok), { checks });
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  async metrics(): Promise<string> {
    return Registry.merge([register, this.registry]).metrics();
  }
}

function answer(reply: FastifyReply, ok: boolean, more: object = {}): object {
  reply.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
  return { status: ok ? 'ok' : 'unavailable', ...more };
}

/** A check that fails is a bad report, not a failed page. */
async function reportOf(check: () => Promise<{ ok: boolean }>): Promise<{ ok: boolean; [detail: string]: unknown }> {
  try {
    return { ...(await check()) };
  } catch (error) {
    return { ok: false, detail: (error as Error).message };
  }
}
