import { connect, type ChannelModel } from 'amqplib';
import type { Topology } from './topology.js';

/** Declares exchanges, queues and bindings; may be repeated. `amqpUrl` names a user who may configure the vhost. */
export async function declareTopology(amqpUrl: string, topology: Topology): Promise<void> {
  const connection = await connect(amqpUrl, { timeout: 5_000 });
  connection.on('error', () => undefined);
  try {
    await declareOn(connection, topology);
  } finally {
    await connection.close().catch(() => undefined);
  }
}

async function declareOn(connection: ChannelModel, { exchanges, queues, bindings, unbound }: Topology): Promise<void> {
  const channel = await connection.createChannel();
  // A refused declaration closes the channel; the rejected promise tells the reason.
  channel.on('error', () => undefined);
  for (const { name, type } of exchanges) await channel.assertExchange(name, type, { durable: true });
  for (const { name, arguments: args } of queues) await channel.assertQueue(name, { durable: true, arguments: args });
  for (const { queue, exchange, pattern, arguments: args } of bindings) await channel.bindQueue(queue, exchange, pattern, args);
  for (const { queue, exchange, pattern, arguments: args } of unbound) await channel.unbindQueue(queue, exchange, pattern, args);
}
