/** Bytes as a person can look at them: their text if they are one, else base64. */
export function shownBody(body: Buffer): { bodyEncoding: 'utf8' | 'base64'; body: string } {
  try {
    return { bodyEncoding: 'utf8', body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body) };
  } catch {
    return { bodyEncoding: 'base64', body: body.toString('base64') };
  }
}
