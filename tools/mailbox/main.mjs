import { httpServer } from './http.mjs';
import { smtpServer } from './smtp.mjs';
import { MailStore } from './store.mjs';

const HOST = process.env.HOST || '127.0.0.1';

function misconfigured(message) {
  process.stderr.write(`${message}\n`);
  process.exit(78);
}

function port(name) {
  const value = Number(process.env[name]);
  return Number.isInteger(value) && value > 0 && value < 65_536 ? value : misconfigured(`${name} must be a port`);
}

const text = (name) => process.env[name] || misconfigured(`${name} is missing`);

const settings = { smtpPort: port('SMTP_PORT'), httpPort: port('HTTP_PORT'), folder: text('MAILBOX_DIR'), token: text('MAILBOX_TOKEN') };
const store = new MailStore(settings.folder);
const smtp = smtpServer(store);
const http = httpServer(store, settings.token);

smtp.on('error', (error) => {
  process.stderr.write(`smtp: ${error.message}\n`);
  // A connection's trouble is its own; a server that cannot listen is of no use.
  if (error.syscall === 'listen') process.exit(1);
});

// Ready means that mail is taken, so HTTP answers only after SMTP listens.
smtp.listen(settings.smtpPort, HOST, () => http.listen(settings.httpPort, HOST));

for (const name of ['SIGTERM', 'SIGINT']) {
  process.once(name, () => {
    http.close();
    smtp.close(() => process.exit(0));
  });
}
