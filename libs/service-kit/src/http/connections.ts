import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Once the server closes, connections end as soon as nothing is in flight on them. Node alone would wait for the
 * silent ones (a browser opens some in advance), and for those whose answer it kept alive, until their time-outs.
 */
export function endConnectionsInOrder(fastify: FastifyInstance): void {
  const inFlight = new Map<Socket, number>();
  let closing = false;
  const count = (socket: Socket, by: 1 | -1): void => {
    if (inFlight.has(socket)) inFlight.set(socket, inFlight.get(socket)! + by);
  };
  fastify.server.on('connection', (socket: Socket) => {
    inFlight.set(socket, 0);
    socket.once('close', () => inFlight.delete(socket));
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const { socket } = request.raw;
    count(socket, 1);
    reply.raw.once('close', () => count(socket, -1));
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('preClose', (done) => {
    closing = true;
    for (const [socket, requests] of inFlight) if (requests === 0) socket.destroy();
    done();
  });
}
