import i18next from 'i18next';

/** The words of the pages behind the sign-in, which has its own among the ground's: `vi.<namespace>.json` → `useTranslation('<namespace>')`. */
const parts = import.meta.glob<Record<string, unknown>>('./vi.*.json', { eager: true, import: 'default' });

for (const [file, words] of Object.entries(parts)) i18next.addResourceBundle('vi', file.slice('./vi.'.length, -'.json'.length), words);
