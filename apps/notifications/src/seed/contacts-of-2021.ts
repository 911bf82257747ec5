import { personIdOf } from '@cchc/kernel';

/** The offices that the plan of 2021 lets appraise. */
const APPRAISERS = ['SNV', 'STP', 'VPUBND', 'STC', 'STTTT', 'SKHCN'];

/** `.example` can never be delivered to; the province replaces these. */
const DOMAIN = 'haugiang.example';

/** An address for each account that the directory's seed makes: the offered ones, and the staff of every ranked agency. */
export function contactsOf2021(offered: readonly { username: string }[], ranked: readonly string[]): { personId: string; email: string }[] {
  const usernames = new Set([
    ...offered.map(({ username }) => username),
    ...ranked.flatMap((code) => [`canbo.${code}`, `thutruong.${code}`]),
    ...APPRAISERS.map((code) => `thamdinh.${code}`),
  ].map((username) => username.toLowerCase()));
  return [...usernames].map((username) => ({ personId: personIdOf(username), email: `${username}@${DOMAIN}` }));
}
