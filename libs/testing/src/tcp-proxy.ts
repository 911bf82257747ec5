import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A link that can be made to fail, on a free port of 127.0.0.1. */
export interface TcpProxy {
  /** The same URL by way of the proxy. */
  through(url: string): string;
  /** Bytes vanish in both directions, and new connections get no answer; nothing is reset. */
  blackHole(): void;
  /** What the target answers vanishes, confirms among it; what is sent to it arrives. */
  swallowAnswers(): void;
  /** Every connection is reset and new ones are refused at once. */
  cut(): void;
  /** New connections pass again; those that hung stay dead. */
  restore(): void;
  close(): Promise<void>;
}

type State = 'open' | 'deaf' | 'silent' | 'cut';

/** A proxy in front of the host and port of `targetUrl`. */
export async function tcpProxy(targetUrl: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(targetUrl);
  const pairs = new Set<[Socket, Socket]>();
  let state: State = 'open';
  const server = createServer((client) => {
    if (state === 'cut') return void client.resetAndDestroy();
    const target = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [client, target];
    pairs.add(pair);
    const end = (): void => {
      // A silent link tells nobody that the other end has gone.
      if (state === 'silent') return;
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const [from, to] of [[client, target], [target, client]] as const) {
      from.on('data', (bytes) => (state === 'open' || (state === 'deaf' && to === target)) && to.write(bytes));
      from.on('error', end);
      from.on('close', end);
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const own = String((server.address() as AddressInfo).port);
  const drop = (): void => {
    for (const [client, target] of pairs) [client, target].forEach((socket) => socket.resetAndDestroy());
    pairs.clear();
  };
  return {
    through: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: own }).href,
    blackHole: () => void (state = 'silent'),
    swallowAnswers: () => void (state = 'deaf'),
    cut: () => {
      state = 'cut';
      drop();
    },
    restore: () => {
      if (state === 'silent' || state === 'deaf') drop();
      state = 'open';
    },
    close: async () => {
      state = 'cut';
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
