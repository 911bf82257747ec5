const STATES = { PARKED: 'đang đỗ', REDRIVING: 'đang gửi lại', REDRIVEN: 'đã gửi lại', DISCARDED: 'đã bỏ' };

/** A list as lines, one a message, and how many there are. */
export function rowsOf({ data, page, unavailable }) {
  const lines = data.map(({ id, parkedAt, state, queue, type, cause, reason }) =>
    `${id}  ${timeOf(parkedAt)}  ${STATES[state]}  ${queue}  ${type || '?'}  ${cause}: ${reason.slice(0, 100)}`).map(harmless);
  const away = unavailable.length > 0 ? [`Chưa trả lời / did not answer: ${unavailable.join(', ')}`] : [];
  return [...lines, `${data.length}/${page.total} thông điệp, trang ${page.page} / messages, page ${page.page}`, ...away].join('\n');
}

/** One message with all that is known of it; its payload last, indented when it is JSON. */
export function shown({ body, bodyEncoding, headers, ...entry }) {
  const facts = { ...entry, state: `${entry.state} (${STATES[entry.state]})`, headers: JSON.stringify(headers), bodyEncoding };
  const lines = Object.entries(facts).filter(([, value]) => value !== null && value !== '').map(([name, value]) => `${name.padEnd(14)} ${harmless(String(value))}`);
  return [...lines, '', bodyEncoding === 'utf8' ? harmless(legible(body)) : body].join('\n');
}

function legible(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON, perhaps the very reason why it is parked: what a terminal would obey is escaped.
    return JSON.stringify(text);
  }
}

// Senders choose these words; a terminal obeys control characters.
const harmless = (text) => text.replace(/(?!\n)\p{Cc}/gu, '·');

const timeOf = (instant) => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
