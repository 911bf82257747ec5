import { personIdOf, type Membership, type Role } from '@cchc/kernel';

/** A person of the demonstration: invented, and marked so wherever shown. */
export interface SeedPerson {
  id: string;
  username: string;
  displayName: string;
  membership: Membership;
  /** Place among the accounts offered on the first page; null when not offered. */
  demoOrder: number | null;
}

/** One of tools/launcher/demo-accounts.json. */
export interface DemoAccount {
  username: string;
  role: string;
  agency: string;
  displayName: string;
}

const APPRAISERS = ['SNV', 'STP', 'VPUBND', 'STC', 'STTTT', 'SKHCN'];

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Phan', 'Trương', 'Bùi', 'Đặng', 'Đỗ', 'Ngô', 'Hồ', 'Dương', 'Lý', 'Mai'];
const WOMEN = ['Thị Bích Ngọc', 'Thị Cẩm Tú', 'Thị Kim Loan', 'Thị Thu Thủy', 'Thị Phương Thảo', 'Thị Minh Châu', 'Ngọc Diễm', 'Thị Hồng Đào', 'Thúy Vy', 'Thị Lan Anh', 'Thị Tuyết Mai'];
const MEN = ['Văn Hùng', 'Minh Tâm', 'Hữu Nghĩa', 'Quốc Bảo', 'Thanh Sơn', 'Hoàng Phúc', 'Đình Trọng', 'Công Danh', 'Trung Kiên', 'Tấn Lộc', 'Văn Thuận', 'Chí Cường', 'Phước Hậu'];

/** The offered accounts first, then an officer and a head of every ranked agency and the appraisers; a name given twice counts once. */
export function peopleOf2021(demo: readonly DemoAccount[], rankedAgencies: readonly string[]): SeedPerson[] {
  const offered = demo.map(({ username, role, agency, displayName }, index) =>
    person(username, displayName, { agencyCode: agency, role: roleOf(role) }, index));
  const others = [
    ...rankedAgencies.flatMap((code): [string, Role, string][] => [['canbo', 'OFFICER', code], ['thutruong', 'HEAD', code]]),
    ...APPRAISERS.map((code): [string, Role, string] => ['thamdinh', 'APPRAISER', code]),
  ].map(([kind, role, code], index) => person(`${kind}.${code.toLowerCase()}`, nameOf(index), { agencyCode: code, role }, null));
  const taken = new Set(offered.map(({ id }) => id));
  return [...offered, ...others.filter(({ id }) => !taken.has(id))];
}

const person = (username: string, displayName: string, membership: Membership, demoOrder: number | null): SeedPerson =>
  ({ id: personIdOf(username), username: username.toLowerCase(), displayName, membership, demoOrder });

/** `home-affairs` → HOME_AFFAIRS. */
const roleOf = (text: string): Role => text.toUpperCase().replaceAll('-', '_') as Role;

/** Names walk through both lists at steps that share no divisor with their lengths, so that neighbours differ. */
function nameOf(index: number): string {
  const given = index % 2 === 0 ? WOMEN : MEN;
  return `${SURNAMES[(index * 7) % SURNAMES.length]} ${given[(index * 5) % given.length]}`;
}
