import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { Assumed } from '../../marks/assumed.js';

export interface DemoCardsProps extends Schema<'DemonstrationDto'> {
  busy: boolean;
  onChoose: (username: string) => void;
}

/** One card a role: a click signs in. */
export function DemoCards({ accounts, password, busy, onChoose }: DemoCardsProps) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="by-role">
      <h2 id="by-role">{t('signIn.byRole')}</h2>
      <p className="quiet">{t(password ? 'signIn.oneClick' : 'signIn.fillsName')} <Assumed /></p>
      <ul className="demo-cards">
        {accounts.map(({ username, displayName, role, agencyName }) => (
          <li key={username}>
            <button type="button" className="demo-card" disabled={busy} onClick={() => onChoose(username)}>
              <strong>{t(`role.${role}`)}</strong>
              <span>{agencyName}</span>
              <span className="quiet">{displayName}</span>
              <span className="demo-does">{t(`signIn.does.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
