import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));

/** One element of ASN.1 in DER: tag, length, content. */
function der(tag, ...content) {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const bits = (content) => der(0x03, Buffer.from([0]), content);
const name = (text) => der(SEQUENCE, der(0x31, der(SEQUENCE, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(text)))));
const time = (day) => der(0x17, Buffer.from(`${day.replaceAll('-', '').slice(2)}000000Z`));
const extension = (oid, content) => der(SEQUENCE, der(0x06, Buffer.from(oid, 'hex')), der(0x04, content));

const IS_AUTHORITY = extension('551d13', der(SEQUENCE, der(0x01, Buffer.from([0xff]))));
const OF_127_0_0_1 = extension('551d11', der(SEQUENCE, der(0x87, Buffer.from([127, 0, 0, 1]))));

/** An X.509 certificate (RFC 5280) as PEM, valid from the first to the second day. Node can read but not make them. */
function certificate({ subject, key, issuer, issuerKey, days: [from, until], purpose }) {
  const content = der(SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1]), randomBytes(15)), ECDSA_WITH_SHA256,
    name(issuer), der(SEQUENCE, time(from), time(until)), name(subject),
    key.export({ type: 'spki', format: 'der' }), der(0xa3, der(SEQUENCE, purpose)));
  const whole = der(SEQUENCE, content, ECDSA_WITH_SHA256, bits(sign('sha256', content, issuerKey)));
  return `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}

/** An authority to trust, and two certificates of one server at 127.0.0.1 with their key: one is valid, one has expired. All PEM. */
export function makeCertificates() {
  const [authority, server] = [0, 1].map(() => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }));
  const issued = { issuer: 'cchc test authority', issuerKey: authority.privateKey };
  const serverCertificate = (until) => certificate({ ...issued, subject: 'cchc test server', key: server.publicKey, days: ['2020-01-01', until], purpose: OF_127_0_0_1 });
  return {
    trusted: certificate({ ...issued, subject: issued.issuer, key: authority.publicKey, days: ['2020-01-01', '2049-12-31'], purpose: IS_AUTHORITY }),
    valid: serverCertificate('2049-12-31'),
    expired: serverCertificate('2021-01-01'),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}
