import { ParkedError } from './parked-error.mjs';
import { rowsOf, shown } from './words.mjs';

const ROOT = '/api/v1/parked-messages';

/** A page of what waits; with `all` also what has been settled. */
export async function list(session, _id, { all, page = '1', ...options }) {
  const query = new URLSearchParams({ page, ...(!all && { 'filter[state]': 'PARKED' }) });
  for (const name of ['service', 'queue', 'type', 'cause']) if (options[name]) query.set(`filter[${name}]`, options[name]);
  const { body } = await session.send('GET', `${ROOT}?${query}`);
  return rowsOf(body);
}

export async function show(session, id) {
  const { service } = await find(session, id);
  return shown(await session.get(`${ROOT}/${service}/${id}`));
}

/** The key is the message's own: however often the command is given, it is one. */
export async function redrive(session, id) {
  const { service } = await find(session, id);
  await session.post(`${ROOT}/${service}/${id}/redrive`, undefined, `redrive-${id}`);
  return `Đã cho gửi lại về hàng đợi của nó.\nOn its way back to its queue: ${id}`;
}

export async function discard(session, id, { reason }) {
  if (!reason) throw new ParkedError('Hãy ghi lý do: --reason "…".\nA reason is needed: --reason TEXT.', 64);
  const { service } = await find(session, id);
  await session.post(`${ROOT}/${service}/${id}/discard`, { reason });
  return `Đã bỏ, có ghi lý do.\nDiscarded: ${id}`;
}

/** The id alone does not say whose it is. */
async function find(session, id) {
  const { body: { data, unavailable } } = await session.send('GET', `${ROOT}?${new URLSearchParams({ q: id })}`);
  const entry = data.find((one) => one.id === id);
  if (entry) return entry;
  const away = unavailable.length > 0 ? ` (chưa trả lời / did not answer: ${unavailable.join(', ')})` : '';
  throw new ParkedError(`Không tìm thấy thông điệp đỗ ${id}${away}.\nNo such parked message.`);
}
