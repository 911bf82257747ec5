import { useTranslation } from 'react-i18next';
import './marks.css';

/** Marks what the plan does not print and the demonstration invented. `what` says which part of it, when not all is. */
export function Assumed({ what }: { what?: string }) {
  const { t } = useTranslation();
  return <span className="assumed" title={t('assumed.why')}>{what ? t('assumed.of', { what }) : t('assumed.short')}</span>;
}
