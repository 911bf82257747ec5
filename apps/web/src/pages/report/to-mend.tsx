import { useTranslation } from 'react-i18next';
import type { Appraisal } from './appraise-draft.js';

interface ToMendProps {
  places: Appraisal['toMend'];
  onGo: (key: string, section: string) => void;
}

const AT_FIRST = 5;

/** The places to be mended before the report can be sent, each a way to its cell. */
export function ToMend({ places, onGo }: ToMendProps) {
  const { t } = useTranslation('report');
  if (places.length === 0) return null;
  const rest = places.slice(AT_FIRST);
  return (
    <section className="notice notice-warn" aria-labelledby="to-mend">
      <h2 id="to-mend">{t('mend.title', { count: places.length })}</h2>
      <Places places={places.slice(0, AT_FIRST)} onGo={onGo} />
      {rest.length > 0 && <details><summary>{t('mend.more', { count: rest.length })}</summary><Places places={rest} onGo={onGo} /></details>}
    </section>
  );
}

function Places({ places, onGo }: ToMendProps) {
  return (
    <ul>
      {places.map(({ key, section, message }) => (
        <li key={key + message}><button type="button" className="link-button" onClick={() => onGo(key, section)}>{message}</button></li>
      ))}
    </ul>
  );
}
