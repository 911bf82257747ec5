import pg, { type PoolClient, type QueryResult } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** A prepared statement: PostgreSQL reads and plans it once a connection, under this name. Its values can be written. */
export interface Statement {
  name: string;
  text: string;
  values?: readonly unknown[];
}

const names = new Map<string, string>();

/** A statement of SQL that is written out in the code, its values apart as they are now. Throws for a value that cannot be written. */
export function statementOf(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return { name, text, values: values.map((value) => prepareValue(value)) };
}

/** What pg hands to a query, of which its types say nothing. */
interface Wire {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  _send(bytes: Buffer): void;
  execute(config: object): void;
  sync(): void;
}

/** pg's query, as far as a packet is another one: it writes itself to the wire, and the answers come to it one after the other. */
interface WireQuery {
  name: string;
  text: string;
  values: readonly unknown[];
  prepare(wire: Wire): void;
  handleCommandComplete(message: object, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}

type Settled = (error: Error | null, results: QueryResult | QueryResult[]) => void;

const WireQuery = pg.Query as unknown as new (text: string, callback: Settled) => WireQuery;

/** Several statements that end with one Sync: both sides write to the socket once, and none is done after one that failed. */
class Packet extends WireQuery {
  private at = 0;

  constructor(private readonly statements: readonly Statement[], settled: Settled) {
    super('', settled);
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    const parts: Buffer[] = [];
    const gathering = Object.assign(Object.create(wire) as Wire, { _send: (part: Buffer) => parts.push(part) });
    for (this.at = 0; this.at < this.statements.length; this.at += 1) {
      this.turn();
      super.prepare(gathering);
    }
    gathering.sync();
    wire._send(Buffer.concat(parts));
    this.at = 0;
    this.turn();
  }

  /** In the place of pg's own, which ends every statement with a Sync. */
  _getRows(wire: Wire): void {
    wire.execute({});
  }

  override handleCommandComplete(message: object, wire: Wire): void {
    super.handleCommandComplete(message, wire);
    this.at += 1;
    this.turn();
  }

  override handleError(error: Error, wire: Wire): void {
    // PostgreSQL never read what came after it.
    for (const { name } of this.statements.slice(this.at)) delete wire.submittedNamedStatements[name];
    super.handleError(error, wire);
  }

  /** pg notes under the name and text of the moment what the connection has prepared. */
  private turn(): void {
    const { name, text, values = [] } = this.statements[this.at] ?? this.statements.at(-1)!;
    this.name = name;
    this.text = text;
    this.values = values;
  }
}

/** Sends these statements at once; resolves to the rows and the tag of each. Rejects with the first error, and nothing after it was done. */
export async function sendTogether(client: PoolClient, statements: readonly Statement[]): Promise<QueryResult[]> {
  try {
    return await new Promise((resolve, reject) => {
      client.query(new Packet(statements, (error, results) => (error ? reject(error) : resolve(Array.isArray(results) ? results : [results]))) as never);
    });
  } catch (error) {
    // The caller's trace in the place of the socket's.
    Error.captureStackTrace(error as Error);
    throw error;
  }
}
