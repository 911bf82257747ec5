import { parseArgs } from 'node:util';
import { ApiRefusal, Session } from '../api/session.mjs';
import { local } from '../launcher/paths.mjs';
import { addressAndPassword } from './installation.mjs';
import { ParkedError } from './parked-error.mjs';
import { discard, list, redrive, show } from './commands.mjs';

const USAGE = `npm run parked                                  thông điệp đang đỗ / parked messages that wait
npm run parked -- list [--all] [--service S] [--queue Q] [--type T] [--cause C] [--page N]
npm run parked -- show ID                       nguyên nhân và nội dung / its cause and payload
npm run parked -- redrive ID                    gửi lại một lần về hàng đợi của nó / sends it back to its queue, once
npm run parked -- discard ID --reason TEXT      bỏ hẳn, ghi lý do / gives it up, for a reason
Khác / also: --url, --user (mặc định / default quantri), --state FILE; mật khẩu / password: CCHC_PASSWORD`;

const OPTIONS = Object.fromEntries(['service', 'queue', 'type', 'cause', 'page', 'reason', 'url', 'user', 'state'].map((name) => [name, { type: 'string' }]));
const COMMANDS = { list, show, redrive, discard };

function read() {
  try {
    const { values, positionals: [command = 'list', id, ...rest] } = parseArgs({ options: { ...OPTIONS, all: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true });
    const complete = command === 'list' ? id === undefined : id !== undefined;
    if (!values.help && (!COMMANDS[command] || !complete || rest.length > 0)) throw new Error(`"${[command, id, ...rest].filter(Boolean).join(' ')}"?`);
    return { command, id, user: 'quantri', state: local('state.json'), ...values };
  } catch (error) {
    throw new ParkedError(`${error.message}\n${USAGE}`, 64);
  }
}

async function run({ help, command, id, ...options }) {
  if (help) return USAGE;
  const { url, password } = addressAndPassword(options);
  return COMMANDS[command](await Session.open(url, options.user, password), id, options);
}

/** What a person can act on; anything else is a fault of ours and is shown whole. */
function messageOf(error) {
  if (error instanceof ApiRefusal) return `${error.problem?.title ?? error.message}: ${error.problem?.detail ?? ''}`;
  if (error instanceof ParkedError) return error.message;
  if (error instanceof TypeError && error.cause?.code) return `Hệ thống không trả lời (${error.cause.code}).\nThe system does not answer.`;
  return error;
}

try {
  console.log(await run(read()));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = error.exitCode ?? 1;
}
