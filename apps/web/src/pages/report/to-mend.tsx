import { useTranslation } from 'react-i18next';
import type { Appraisal } from './appraise-draft.js';

/** The places to be mended before the report can be sent, each a way to its cell. */
export function ToMend({ places, onGo }: { places: Appraisal['toMend']; onGo: (key: string, section: string) => void }) {
  const { t } = useTranslation('report');
  if (places.length === 0) return null;
  return (
    <section className="notice notice-warn" aria-labelledby="to-mend">
      <h2 id="to-mend">{t('mend.title', { count: places.length })}</h2>
      <ul>
        {places.map(({ key, section, message }) => (
          <li key={key + message}><button type="button" className="link-button" onClick={() => onGo(key, section)}>{message}</button></li>
        ))}
      </ul>
    </section>
  );
}
