import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import ground from './vi.json';

void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: false,
  defaultNS: 'ground',
  resources: { vi: { ground } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
