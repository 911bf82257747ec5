import type { LoggerService, LogLevel } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as Pino } from 'pino';
import { currentTrace } from '../trace/trace-context.js';
import { redact } from './redact.js';

export type { Pino };
/** Token of the service's pino logger. */
export const PINO = Symbol('PINO');

/** One JSON line an event to stdout, with the service and the trace id. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Pino {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (fields) => redact(fields) as Record<string, unknown> },
      mixin: () => {
        const trace = currentTrace();
        return trace ? { traceId: trace.traceId } : {};
      },
      serializers: { err: (error: unknown) => error }, // redact() has described it already
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  );
}

/** What the framework says of its own start, line by line; of use to whoever debugs the wiring. */
const WIRING = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'NestMicroservice']);

/** Lets Nest's `new Logger(X.name)` write to pino. The last argument is the context, as Nest passes it. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.#write(WIRING.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void { this.#write('warn', message, rest); }
  error(message: unknown, ...rest: unknown[]): void { this.#write('error', message, rest); }
  fatal(message: unknown, ...rest: unknown[]): void { this.#write('fatal', message, rest); }
  debug(message: unknown, ...rest: unknown[]): void { this.#write('debug', message, rest); }
  verbose(message: unknown, ...rest: unknown[]): void { this.#write('trace', message, rest); }
  setLogLevels(_levels: LogLevel[]): void {}

  #write(level: 'info' | 'warn' | 'error' | 'fatal' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const texts = rest.filter((part) => typeof part === 'string');
    const fields: Record<string, unknown> = { context: texts.at(-1) };
    if (texts.length > 1) fields['stack'] = texts[0];
    for (const part of rest) if (typeof part === 'object' && part !== null) this.#add(fields, part);
    if (typeof message === 'object' && message !== null) this.#add(fields, message);
    this.pino[level](fields, typeof message === 'string' ? message : message instanceof Error ? message.message : '');
  }

  #add(fields: Record<string, unknown>, part: object): void {
    if (part instanceof Error) fields['err'] = part;
    else Object.assign(fields, part);
  }
}
