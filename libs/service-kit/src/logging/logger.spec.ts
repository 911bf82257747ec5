import { describe, expect, it } from '@jest/globals';
import { continueTrace, runInTrace } from '../trace/trace-context.js';
import { createLogger, NestLogger } from './logger.js';

function captured(): { lines: string[]; logger: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  return { lines, logger: createLogger('tasks', 'info', { write: (line: string) => void lines.push(line) }) };
}

describe('O2: the log', () => {
  it('never shows a secret, however deep it lies', () => {
    const { lines, logger } = captured();
    const failure = Object.assign(new Error('boom'), { parameters: ['canary-1'], driverError: { detail: 'canary-2' } });
    logger.info({ headers: { authorization: 'canary-3', Cookie: 'canary-4' }, list: [{ newPassword: 'canary-5' }], apiToken: 'canary-6' }, 'a');
    logger.error({ err: failure }, 'b');
    expect(lines.join('')).not.toContain('canary');
    expect(JSON.parse(lines[1]!)).toMatchObject({ level: 'error', service: 'tasks', msg: 'b', err: { type: 'Error', message: 'boom' } });
  });

  it('carries the trace id of the work in hand', () => {
    const { lines, logger } = captured();
    const trace = continueTrace('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
    runInTrace(trace, () => logger.info('inside'));
    logger.info('outside');
    expect(JSON.parse(lines[0]!)).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c' });
    expect(JSON.parse(lines[1]!)).not.toHaveProperty('traceId');
  });

  it('takes what Nest says', () => {
    const { lines, logger } = captured();
    const nest = new NestLogger(logger);
    nest.log('Mapped {/live, GET} route', 'RouterExplorer');
    nest.log('hello', 'Router');
    nest.error(new Error('bad'), 'Router');
    nest.error('worse', 'stack…', 'Router');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { msg: 'hello', context: 'Router' },
      { msg: 'bad', context: 'Router', err: { message: 'bad' } },
      { msg: 'worse', context: 'Router', stack: 'stack…' },
    ]);
  });
});

describe('a trace', () => {
  it('is continued with a new span, or begun when the header is nonsense', () => {
    const trace = continueTrace('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
    expect(trace.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(trace.traceparent).not.toContain('b7ad6b7169203331');
    expect(trace.correlationId).toBe('0af76519-16cd-43dd-8448-eb211c80319c');
    expect(continueTrace(`00-${'0'.repeat(32)}-b7ad6b7169203331-01`).traceId).not.toBe('0'.repeat(32));
    expect(continueTrace('<script>').traceId).toMatch(/^[0-9a-f]{32}$/);
  });
});
