import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ParkedError } from './parked-error.mjs';

/** Where the API is and how to sign in: as told, else those of the system that the launcher describes in `state`. Throws ParkedError. */
export function addressAndPassword({ url, state }, environment = process.env) {
  const address = url ?? readJson(state).url;
  const password = environment.CCHC_PASSWORD ?? readJson(join(dirname(state), 'secrets.json')).demoPassword;
  if (!address) throw new ParkedError('Hệ thống chưa chạy: hãy chạy npm start, hoặc cho biết --url.\nNothing runs here: run npm start first, or give --url.');
  if (!password) throw new ParkedError('Hãy đặt mật khẩu trong CCHC_PASSWORD.\nSet the password in CCHC_PASSWORD.');
  return { url: address.replace(/\/$/, ''), password };
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
