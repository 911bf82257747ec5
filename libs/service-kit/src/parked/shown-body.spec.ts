import { describe, expect, it } from '@jest/globals';
import { shownBody } from './shown-body.js';

describe('the payload of a parked message', () => {
  it.each([['{"a":"Tỉnh Hậu Giang"}'], ['{"cut off'], ['\u0000'], ['']])('is shown as the text that it is: %j', (text) => {
    expect(shownBody(Buffer.from(text))).toEqual({ bodyEncoding: 'utf8', body: text });
  });

  it('is shown in base64 when it is no text, byte for byte', () => {
    const bytes = Buffer.from([0xff, 0x00, 0x7b]);
    const { bodyEncoding, body } = shownBody(bytes);
    expect(bodyEncoding).toBe('base64');
    expect(Buffer.from(body, 'base64')).toEqual(bytes);
  });
});
