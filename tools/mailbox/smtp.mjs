import { SMTPServer } from 'smtp-server';

const SIZE_LIMIT = 10 * 1024 * 1024;

/** An SMTP server that accepts every mail and answers 250 only when the store has it on disk. */
export function smtpServer(store) {
  return new SMTPServer({
    banner: 'development mailbox: nothing is sent on',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: SIZE_LIMIT,
    rejectOversized: true,
    closeTimeout: 5_000,
    onData(stream, session, callback) {
      const chunks = [];
      stream.on('data', (chunk) => stream.sizeExceeded || chunks.push(chunk));
      stream.once('end', () => {
        if (stream.sizeExceeded) return callback();
        store.add(Buffer.concat(chunks), envelopeOf(session)).then(
          ({ id }) => callback(null, `kept as ${id}`),
          (error) => callback(Object.assign(new Error(`cannot keep the mail: ${error.code ?? error.message}`), { responseCode: 452 })),
        );
      });
    },
  });
}

const envelopeOf = ({ envelope }) => ({
  from: envelope.mailFrom ? envelope.mailFrom.address : '',
  to: envelope.rcptTo.map(({ address }) => address),
});
