import { useTranslation } from 'react-i18next';
import './states.css';

/** Room for what is coming; said once to those who do not see it. */
export function Loading({ lines = 3 }: { lines?: number | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => <span key={line} className="loading-line" aria-hidden />)}
    </div>
  );
}
