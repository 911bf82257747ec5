import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxyFactory, Ctx, EventPattern, Payload, Transport } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { plainTables } from './plain-tables.mjs';

const QUEUE = 'effects';

/** Nest's own RabbitMQ transport, hardened: quorum queue, persistent, confirmed, acknowledged by hand after each effect's commit. */
export async function open({ databaseUrl, amqpUrl, settled }) {
  const tables = await plainTables(databaseUrl);
  const options = { urls: [amqpUrl], queue: QUEUE, queueOptions: { durable: true, arguments: { 'x-queue-type': 'quorum' } }, persistent: true };
  const client = ClientProxyFactory.create({ transport: Transport.RMQ, options });
  await client.connect();
  const emit = (event) => lastValueFrom(client.emit('obligation.met', event), { defaultValue: undefined });
  const effect = async ({ data }, context) => {
    await tables.effect(data.obligationId);
    context.getChannelRef().ack(context.getMessage());
    settled([data.obligationId]);
  };
  return {
    // Two steps, as its users write it: what dies between them is lost.
    async command(event) {
      await tables.command(event.data.obligationId);
      await emit(event);
    },
    async bulk(events) {
      await tables.commands(events.map(({ data }) => data.obligationId));
      await Promise.all(events.map(emit));
    },
    async consumer() {
      const microservice = { transport: Transport.RMQ, options: { ...options, noAck: false, prefetchCount: 200 } };
      const app = await NestFactory.createMicroservice(moduleOf(effect), { ...microservice, logger: false, abortOnError: false });
      return { start: () => app.listen(), stop: () => app.close() };
    },
  };
}

function moduleOf(effect) {
  class Effects {
    handle(event, context) {
      return effect(event, context);
    }
  }
  Controller()(Effects);
  EventPattern('obligation.met')(Effects.prototype, 'handle', Object.getOwnPropertyDescriptor(Effects.prototype, 'handle'));
  Payload()(Effects.prototype, 'handle', 0);
  Ctx()(Effects.prototype, 'handle', 1);
  class EffectsModule {}
  Module({ controllers: [Effects] })(EffectsModule);
  return EffectsModule;
}
