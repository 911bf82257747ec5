import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../../launcher/supervisor.mjs';

const SCRIPT = fileURLToPath(new URL('service.mjs', import.meta.url));

/** A process of a service, with the flags of the product's; resolves when it is ready: `{ ask(what, value), kill() }`. */
export async function startService(service, connections) {
  const child = fork(SCRIPT, [JSON.stringify({ service, connections })], { execArgv: [...NODE_FLAGS, '--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), gone.then(([code, signal]) => Promise.reject(new Error(`${service} ended (${signal ?? code})`)))]);
    return message.answer;
  };
  gone.catch(() => undefined);
  await answer();
  return {
    ask(what, value) {
      child.send({ ask: what, with: value });
      return answer();
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
