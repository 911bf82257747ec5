import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { agenciesQuery, demonstrationQuery } from '../api/queries.js';
import { UnreadBadge } from '../pages/inbox/unread-badge.js';
import { entryOf, paths } from '../paths.js';
import { Assumed } from '../marks/assumed.js';
import { holds, useMe } from '../session/session.js';

interface Place {
  to: string;
  name: string;
}

/** Where one can go, for this person. */
export function Navigation({ label }: { label: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const { data: agencies } = useSuspenseQuery(agenciesQuery);
  const { data: demonstration } = useSuspenseQuery(demonstrationQuery);
  const places: Place[] = [
    { to: paths.home, name: 'home' },
    { to: paths.obligations, name: 'obligations' },
    { to: paths.ranking('DEPARTMENT'), name: 'departments' },
    { to: paths.ranking('DISTRICT'), name: 'districts' },
    { to: paths.plan, name: 'plan' },
    { to: paths.inbox, name: 'inbox' },
    ...(demonstration.mailbox && holds(me, 'ADMINISTRATOR') ? [{ to: paths.mailbox, name: 'mailbox' }] : []),
  ];
  const entry = entryOf(pathname, (agency) => agencies.get(agency)?.group);
  // What lies under an entry is marked too, though it is not that page.
  const currentOf = (to: string) => (to === pathname ? 'page' : to === entry || undefined);
  return (
    <nav aria-label={label}>
      <ul className="nav-list">
        {places.map(({ to, name }) => <li key={to}><Link to={to} aria-current={currentOf(to)}>{t(`nav.${name}`)}{name === 'inbox' && <UnreadBadge />}</Link></li>)}
        <li><a href="/api/docs">{t('nav.api')}</a></li>
      </ul>
      <p className="legend"><Assumed /> {t('assumed.legend')}</p>
    </nav>
  );
}
