import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { newFact, ObligationMetV1 } from '@cchc/contracts';
import { atCommit, CchcTransport, DeliveryModule, OnFact, Outbox, Reaction, TRACE_SOURCE, UnitOfWork } from '@cchc/delivery';
import { connectionsOf, deploy } from './two-services.mjs';

const OFFICER = { kind: 'agencies', agencies: ['SNV'], roles: ['HEAD'], personId: '' };
const MOST_IN_ONE = 100;
// A start that fails throws: Nest would end the process without a word.
const QUIET = { logger: false, abortOnError: false };

/** Two services of one process: `tasks` commits commands and tells facts, `scoring` consumes them. */
export async function open({ settled, ...addresses }) {
  const reaction = effectsOf(settled);
  const tasks = { service: 'tasks', schema: 'tasks', contexts: ['tasks'], publishes: [ObligationMetV1], reactions: [] };
  const scoring = { service: 'scoring', schema: 'scoring', contexts: ['scoring'], publishes: [], reactions: [reaction.Effects] };
  await deploy([tasks, scoring], addresses, tablesOf);
  const producer = await NestFactory.createApplicationContext(moduleOf(tasks, connect('tasks', addresses)), QUIET);
  const [work, outbox] = [producer.get(UnitOfWork), producer.get(Outbox)];
  const add = async (tx, events) => {
    atCommit(tx, 'INSERT INTO tasks.commands SELECT id, 1 FROM unnest($1::uuid[]) id', [events.map(({ data }) => data.obligationId)]);
    await outbox.add(tx, ...events.map(({ data }) => newFact(ObligationMetV1, data.obligationId, 1, data)));
  };
  return {
    command: (event) => work.run((tx) => add(tx, [event]), { scope: OFFICER }),
    async bulk(events) {
      for (let from = 0; from < events.length; from += MOST_IN_ONE) await work.run((tx) => add(tx, events.slice(from, from + MOST_IN_ONE)));
      await untilPublished(work);
    },
    async consumer() {
      const app = await NestFactory.create(moduleOf(scoring, connect('scoring', addresses), reaction), new FastifyAdapter(), QUIET);
      app.connectMicroservice({ strategy: app.get(CchcTransport) });
      await app.init();
      return { start: () => app.startAllMicroservices(), stop: () => app.close() };
    },
  };
}

const tablesOf = (schema) => `CREATE TABLE ${schema}.commands (id uuid PRIMARY KEY, amount integer NOT NULL);
  CREATE TABLE ${schema}.effects (id uuid NOT NULL, amount integer NOT NULL)`;

/** A service's connections, put where its process finds them. */
const connect = (service, addresses) => () => {
  const { databaseApiUrl, databaseWorkerUrl, amqpUrl } = connectionsOf(service, addresses);
  Object.assign(process.env, { DATABASE_API_URL: databaseApiUrl, DATABASE_WORKER_URL: databaseWorkerUrl, AMQP_URL: amqpUrl });
};

function moduleOf(options, putConnections, { traces } = {}) {
  putConnections();
  class BenchModule {}
  const traced = traces && { module: class TraceModule {}, global: true, providers: [{ provide: TRACE_SOURCE, useValue: traces }], exports: [TRACE_SOURCE] };
  Module({ imports: [DeliveryModule.forRoot(options), ...(traced ? [traced] : [])], controllers: options.reactions })(BenchModule);
  return BenchModule;
}

/** The reaction, and the trace source that knows when its transaction has committed. */
function effectsOf(settled) {
  let handled;
  class Effects {
    async met(tx, facts) {
      const ids = facts.map(({ data }) => data.obligationId);
      atCommit(tx, 'INSERT INTO scoring.effects SELECT id, 1 FROM unnest($1::uuid[]) id', [ids]);
      handled.push(...ids);
    }
  }
  OnFact(ObligationMetV1, { many: true })(Effects.prototype, 'met', Object.getOwnPropertyDescriptor(Effects.prototype, 'met'));
  Reaction('scoring.bench')(Effects);
  // One queue has one batch in hand.
  const run = async (_trace, work) => {
    handled = [];
    const result = await work();
    settled(handled);
    return result;
  };
  return { Effects, traces: { current: () => undefined, run } };
}

async function untilPublished(work) {
  for (;;) {
    const [{ waiting }] = await work.run((tx) => tx.manager.query('SELECT count(*)::int AS waiting FROM tasks.outbox WHERE published_at IS NULL'));
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
