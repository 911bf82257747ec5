import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agenciesQuery } from '../api/queries.js';
import { UnreadBadge } from '../pages/inbox/unread-badge.js';
import { paths } from '../paths.js';
import { useMe, useSignOut } from '../session/session.js';
import { BusinessClock } from '../clock/business-clock.js';

export function Banner({ onMenu }: { onMenu: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <header className="banner">
      <button type="button" className="plain-button menu-button" onClick={onMenu}>{t('menu.open')}<UnreadBadge /></button>
      <Link to={paths.home}>{t('product')}</Link>
      <BusinessClock />
      <div className="banner-end">
        <Who />
        <button type="button" className="plain-button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>{t('signOut')}</button>
      </div>
    </header>
  );
}

function Who() {
  const { t } = useTranslation();
  const { displayName, memberships } = useMe();
  const { data: agencies } = useSuspenseQuery(agenciesQuery);
  const roles = memberships.map(({ role, agencyCode }) => t('membership', { role: t(`role.${role}`), agency: agencies.get(agencyCode)?.shortName ?? agencyCode }));
  return <div className="who">{displayName}<small>{roles.join('; ')}</small></div>;
}
