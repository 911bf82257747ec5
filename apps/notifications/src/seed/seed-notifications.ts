import { readFile } from 'node:fs/promises';
import type { CalendarDay } from '@cchc/kernel';
import type { SeedContext } from '@cchc/service-kit';
import { ContactPointRepository } from '../persistence/contact-point.repository.js';
import { PlanningRepository, type NamedDay } from '../persistence/planning.repository.js';
import { contactsOf2021 } from './contacts-of-2021.js';
import { SETTINGS_OF_2021 } from './reminder-settings-of-2021.js';

interface CalendarFile {
  days: Record<string, { date: string; name: string; kind: string }[]>;
}

interface AgencyFile {
  agencies: { code: string; inRanking: boolean }[];
}

const KINDS = new Set<string>(['HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK']);

/** Addresses, the ladder and the calendar. Reminders themselves follow from the facts; what is there already stays as it is. */
export async function seedNotifications(context: SeedContext): Promise<void> {
  const ranked = context.data<AgencyFile>('agencies.json').agencies.filter(({ inRanking }) => inRanking).map(({ code }) => code);
  const contacts = contactsOf2021(await offeredAccounts(), ranked);
  const days = daysOf(context.data<CalendarFile>('calendar.json'));
  const planning = new PlanningRepository();
  const added = await context.work.run(async (tx) => {
    for (const settings of SETTINGS_OF_2021) await planning.addSettings(tx, settings);
    await planning.addDays(tx, days);
    return new ContactPointRepository().add(tx, contacts, null);
  });
  context.log(`notifications: ${added} contact points added, ${days.length} days of the calendar known`);
}

/** Every day of the file, of whatever year; a kind that this version does not know is refused rather than taken for a day off. */
function daysOf(file: CalendarFile): NamedDay[] {
  return Object.values(file.days).flat().map(({ date, name, kind }) => {
    if (!KINDS.has(kind)) throw new Error(`data/calendar.json: ${date} is of an unknown kind ${kind}`);
    return { date, name, kind: kind as CalendarDay['kind'] };
  });
}

async function offeredAccounts(): Promise<{ username: string }[]> {
  const file = new URL('../../../../tools/launcher/demo-accounts.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as { username: string }[];
}
