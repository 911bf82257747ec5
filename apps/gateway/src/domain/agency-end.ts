import { DomainError, type FieldError, type LocalDate } from '@cchc/kernel';

export class AgencyEnded extends DomainError {
  readonly slug = 'agency-ended';
  readonly title = 'Cơ quan đã kết thúc hoạt động';
  constructor(validTo: LocalDate) {
    super(`Cơ quan này đã kết thúc hoạt động từ ngày ${dayWords(validTo)}.`);
  }
}

export class AgencyHasSubordinates extends DomainError {
  readonly slug = 'agency-has-subordinates';
  readonly title = 'Còn cơ quan trực thuộc';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(subordinates: readonly string[]) {
    super(`Còn ${subordinates.length} cơ quan trực thuộc; hãy nêu cơ quan kế thừa hoặc kết thúc các cơ quan đó trước.`);
    this.extensions = { subordinates: subordinates.slice(0, 100), total: subordinates.length };
  }
}

const dayWords = (day: LocalDate): string => day.split('-').reverse().join('/');

type Span = { validFrom: LocalDate | null; validTo: LocalDate | null };

export interface AgencyEnd {
  validTo: LocalDate;
  today: LocalDate;
  agency: Span & { code: string };
  /** Named, but undefined where there is no such agency. */
  heir: { code: string; found: Span | undefined } | null;
}

/** What stands against an agency's end; nothing where it may end so. It is noted once it holds, so that all that follows holds at once. */
export function endFaults({ validTo, today, agency, heir }: AgencyEnd): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, slug: string, message: string) => faults.push({ pointer, slug, message });
  if (validTo > today) fault('/validTo', 'in-the-future', `Chỉ ghi nhận khi việc kết thúc đã có hiệu lực; hôm nay là ngày ${dayWords(today)}.`);
  if (agency.validFrom && validTo <= agency.validFrom) fault('/validTo', 'before-it-began', `Phải sau ngày bắt đầu hoạt động ${dayWords(agency.validFrom)}.`);
  if (heir?.code === agency.code) fault('/successor', 'own-successor', 'Cơ quan kế thừa phải là cơ quan khác.');
  else if (heir && !heir.found) fault('/successor', 'unknown-agency', `Không có cơ quan nào mang mã ${heir.code}.`);
  else if (heir?.found?.validTo) fault('/successor', 'successor-ended', `Cơ quan kế thừa đã kết thúc hoạt động từ ngày ${dayWords(heir.found.validTo)}.`);
  else if (heir?.found?.validFrom && heir.found.validFrom > validTo) fault('/successor', 'successor-not-begun', `Cơ quan kế thừa chỉ hoạt động từ ngày ${dayWords(heir.found.validFrom)}.`);
  return faults;
}
