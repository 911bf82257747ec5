import { useTranslation } from 'react-i18next';
import { useUnreadCount } from './inbox-queries.js';
import './inbox.css';

/** Beside the way to the notices: how many are unread; nothing when none is. */
export function UnreadBadge() {
  const { t } = useTranslation('inbox');
  const count = useUnreadCount();
  if (count === 0) return null;
  return <span className="unread-badge"><span aria-hidden>{count > 99 ? '99+' : count}</span><span className="visually-hidden"> {t('badge', { count })}</span></span>;
}
