import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

export interface ReceivedMail {
  to: string;
  raw: string;
}

interface Refusal {
  code: number;
  text: string;
}

/** What the server answers; a test changes it while it runs. */
export interface Manners {
  /** Refuses a recipient with this answer, once it is known. */
  refuse: (address: string) => Refusal | undefined | Promise<Refusal | undefined>;
  /** Cuts the line after the whole body has come, without an answer. */
  hangUpAfterBody: boolean;
  /** Called while the body is being received. */
  onBody: () => Promise<void>;
}

const good = (): Manners => ({ refuse: () => undefined, hangUpAfterBody: false, onBody: async () => undefined });

/** A real SMTP server in this process that keeps what it was given. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  readonly bodies: string[] = [];
  manners: Manners = good();
  private server: SMTPServer | undefined;
  private port = 0;

  async start(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) => {
        void Promise.resolve(this.manners.refuse(address)).then((refusal) =>
          done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null));
      },
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo[0]!.address;
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take({ to, raw: Buffer.concat(chunks).toString('utf8') }, done));
      },
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on; `start` opens the same port again. */
  async stop(): Promise<void> {
    this.hangUp();
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
    this.server = undefined;
  }

  forget(): void {
    this.received.length = 0;
    this.bodies.length = 0;
    this.manners = good();
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Mails for one address. */
  of(address: string): ReceivedMail[] {
    return this.received.filter((mail) => mail.to === address);
  }

  hangUp(): void {
    const connections = (this.server as unknown as { connections?: Set<{ _socket: { destroy(): void } }> } | undefined)?.connections;
    for (const connection of connections ?? []) connection._socket.destroy();
  }

  private async take(mail: ReceivedMail, done: (error?: Error | null, message?: string) => void): Promise<void> {
    this.bodies.push(mail.to);
    await this.manners.onBody();
    if (this.manners.hangUpAfterBody) return this.hangUp();
    this.received.push(mail);
    done(null, `queued as ${this.received.length} for <${mail.to}>`);
  }
}
