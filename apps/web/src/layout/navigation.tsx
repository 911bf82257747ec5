import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { demonstrationQuery } from '../api/queries.js';
import { UnreadBadge } from '../pages/inbox/unread-badge.js';
import { paths } from '../paths.js';
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
  return (
    <nav aria-label={label}>
      <ul className="nav-list">
        {places.map(({ to, name }) => <li key={to}><NavLink to={to} end={to === '/'}>{t(`nav.${name}`)}{name === 'inbox' && <UnreadBadge />}</NavLink></li>)}
        <li><a href="/api/docs">{t('nav.api')}</a></li>
      </ul>
      <p className="legend"><Assumed /> {t('assumed.legend')}</p>
    </nav>
  );
}
