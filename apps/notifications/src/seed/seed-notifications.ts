import { readFile } from 'node:fs/promises';
import type { SeedContext } from '@cchc/service-kit';
import { ContactPointRepository } from '../persistence/contact-point.repository.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { contactsOf2021 } from './contacts-of-2021.js';
import { SETTINGS_OF_2021 } from './reminder-settings-of-2021.js';

interface AgencyFile {
  agencies: { code: string; inRanking: boolean }[];
}

/** Addresses and the ladder. Reminders and the calendar follow from the facts; what is there already stays as it is. */
export async function seedNotifications(context: SeedContext): Promise<void> {
  const ranked = context.data<AgencyFile>('agencies.json').agencies.filter(({ inRanking }) => inRanking).map(({ code }) => code);
  const contacts = contactsOf2021(await offeredAccounts(), ranked);
  const planning = new PlanningRepository();
  const added = await context.work.run(async (tx) => {
    for (const settings of SETTINGS_OF_2021) await planning.addSettings(tx, settings);
    return new ContactPointRepository().add(tx, contacts, null);
  });
  context.log(`notifications: ${added} contact points added`);
}

async function offeredAccounts(): Promise<{ username: string }[]> {
  const file = new URL('../../../../tools/launcher/demo-accounts.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as { username: string }[];
}
