import type { DynamicModule, INestMicroservice, Provider, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DELIVERY_CONNECTIONS, DeliveryHealth, DeliveryModule, Outbox, UnitOfWork, type Connections, type DeliveryOptions } from '@cchc/delivery';
import { CchcTransport } from '@cchc/messaging';

export interface StartSettings extends DeliveryOptions {
  connections: Connections;
  imports?: readonly (Type | DynamicModule)[];
  providers?: readonly Provider[];
}

/** A process of a service with nothing but its consumers, relay and auditor. */
export interface RunningReactions {
  app: INestMicroservice;
  work: UnitOfWork;
  outbox: Outbox;
  transport: CchcTransport;
  /** The report of one health contributor. */
  health(name: string): Promise<{ ok: boolean; detail: Record<string, unknown> }>;
  /** Ends as SIGTERM does. */
  close(): Promise<void>;
}

/** Starts the reactions of a service against real connections; several may run, as replicas do. */
export async function startReactions({ connections, imports = [], providers = [], ...options }: StartSettings): Promise<RunningReactions> {
  const module = await Test.createTestingModule({
    imports: [DeliveryModule.forRoot(options), ...imports],
    controllers: [...options.reactions],
    providers: [...providers],
  }).overrideProvider(DELIVERY_CONNECTIONS).useValue(connections).compile();
  const transport = module.get(CchcTransport);
  const app = module.createNestMicroservice({ strategy: transport, logger: false });
  await app.listen();
  const contributors = module.get(DeliveryHealth).contributors();
  return {
    app, transport, work: module.get(UnitOfWork), outbox: module.get(Outbox),
    health: (name) => contributors.find((contributor) => contributor.name === name)!.check(),
    close: () => app.close(),
  };
}
