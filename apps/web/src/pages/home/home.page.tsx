import { useTranslation } from 'react-i18next';
import { Page } from '../../layout/page.js';
import { holds, oversees, useMe } from '../../session/session.js';
import { Part } from '../../states/part.js';
import { LeadingAgencies } from './leading-agencies.js';
import { Overdue } from './overdue.js';
import { OwnWork } from './own-work.js';
import { Summary } from './summary.js';
import { Targets } from './targets.js';
import './home.css';

/** The province at a glance: for those who oversee it, what is red comes first; for an agency, what it has to do. */
export function Component() {
  const { t } = useTranslation('home');
  const me = useMe();
  return (
    <Page title={t('title')}>
      <div className="stack">
        <Part lines={2}><Summary /></Part>
        {oversees(me) && <Part><Overdue /></Part>}
        {holds(me, 'OFFICER', 'HEAD') && <Part><OwnWork /></Part>}
        <div className="home-halves">
          <Part lines={6}><Targets /></Part>
          <div className="stack">
            <Part><LeadingAgencies group="DEPARTMENT" /></Part>
            <Part><LeadingAgencies group="DISTRICT" /></Part>
          </div>
        </div>
      </div>
    </Page>
  );
}
