import { EmailAddressInvalid } from './errors.js';

// Plain mailbox addresses only. No white space or control character can pass, so no header or SMTP command can be forged.
const ADDRESS = /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

export const isEmailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** The address with its domain in lower case. Throws EmailAddressInvalid. */
export function emailAddressOf(text: string): string {
  if (!isEmailAddress(text)) throw new EmailAddressInvalid('Địa chỉ phải có dạng ten@co-quan.gov.vn, không chứa khoảng trắng hay ký tự điều khiển.');
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

const IN_TEXT = /[^\s<>@"']+@[^\s<>@"']+/g;

/** A server's answer may quote the address; what we keep and log may not. */
export const withoutAddresses = (text: string): string => text.replace(IN_TEXT, '[địa chỉ]');
