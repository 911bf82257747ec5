import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import ground from './vi.json';

/** `vi.<namespace>.json` beside `vi.json`, each the words of one part of the page: `useTranslation('report')`. */
const parts = import.meta.glob<Record<string, unknown>>('./vi.*.json', { eager: true, import: 'default' });
const namespaceOf = (file: string): string => file.slice('./vi.'.length, -'.json'.length);

void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: false,
  defaultNS: 'ground',
  resources: { vi: { ground, ...Object.fromEntries(Object.entries(parts).map(([file, words]) => [namespaceOf(file), words])) } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export default i18next;
