import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Reply = (request: Received, response: ServerResponse) => void;

/** A real HTTP server in the place of the services: it keeps what reaches it and answers as told. */
export class Upstream {
  readonly received: Received[] = [];
  reply: Reply = (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[]}');
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async listen(port = 0): Promise<string> {
    await new Promise<void>((done) => this.server.listen(port, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get last(): Received {
    return this.received.at(-1)!;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = { method: request.method!, url: request.url!, headers: request.headers, body: await buffer(request) };
    this.received.push(received);
    this.reply(received, response);
  }
}
