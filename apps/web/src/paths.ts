import type { Group } from './api/queries.js';

const GROUP_WORDS: Readonly<Record<Group, string>> = { DEPARTMENT: 'so-nganh', DISTRICT: 'cap-huyen' };

/** The group that an address names; undefined for an address that nobody gave out. */
export const groupOfWord = (word: string | undefined): Group | undefined =>
  (Object.keys(GROUP_WORDS) as Group[]).find((group) => GROUP_WORDS[group] === word);

/** Every address of the page. Addresses are read by people, so they are in their language. */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next && next !== '/' ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap'),
  ranking: (group: Group) => `/xep-hang/${GROUP_WORDS[group]}`,
  scorecard: (agency: string) => `/phieu-diem/${agency}`,
  explanation: (agency: string, leaf?: string) => `/phieu-diem/${agency}/giai-trinh${leaf ? `#${leaf}` : ''}`,
  plan: '/ke-hoach',
  obligations: '/viec-phai-lam',
  report: (key: string) => `/bao-cao/${key}`,
  receipt: (key: string, revision: number) => `/bao-cao/${key}/bien-nhan/${revision}`,
  reminders: (obligationId: string) => `/nhac-viec/${obligationId}`,
  message: (id: string) => `/thu-da-gui/${id}`,
  inbox: '/thong-bao',
  mailbox: '/mailbox',
  mail: (id: string) => `/mailbox/${id}`,
} as const;

const UNDER_OBLIGATIONS: ReadonlySet<string | undefined> = new Set(['bao-cao', 'nhac-viec', 'thu-da-gui']);

/** The address in the menu under which another lies; a scorecard lies under the ranking of its agency's group. */
export function entryOf(pathname: string, groupOf: (agency: string) => string | null | undefined): string | undefined {
  const [, first, second = ''] = pathname.split('/');
  if (first === 'phieu-diem') {
    const group = groupOf(second);
    return group === 'DEPARTMENT' || group === 'DISTRICT' ? paths.ranking(group) : undefined;
  }
  if (UNDER_OBLIGATIONS.has(first)) return paths.obligations;
  if (first === 'mailbox') return paths.mailbox;
  return second ? `/${first}/${second}` : `/${first}`;
}

/** Where a person wanted to go before signing in; only addresses of this site. */
export function nextOf(search: string): string | undefined {
  const wanted = new URLSearchParams(search).get('tiep');
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : undefined;
}

/** Addresses that the server answers itself, which the page cannot show. */
export const isOutsideThePage = (path: string): boolean => path.startsWith('/api/');
