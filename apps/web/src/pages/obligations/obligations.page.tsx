import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../layout/page.js';
import { holds, oversees, useMe } from '../../session/session.js';
import { Part } from '../../states/part.js';
import { CompleteDialog } from './complete-dialog.js';
import { DoneGroup } from './done-group.js';
import { ObligationFilters } from './obligation-filters.js';
import { filterOf, searchOf } from './obligation-filter.js';
import type { Asked } from './obligation-list.js';
import { OwedGroups } from './owed-groups.js';
import { ReopenDialog } from './reopen-dialog.js';
import { ReportsToReview } from './reports-to-review.js';
import './obligations.css';

/** What the person's agency owes, the most urgent first; for those who oversee, what any agency owes. */
export function Component() {
  const { t } = useTranslation('obligations');
  const me = useMe();
  // Who neither fills nor sends for an agency looks at them all.
  const own = me.memberships.find(({ role }) => role === 'OFFICER' || role === 'HEAD')?.agencyCode ?? '';
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search, own);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notice, setNotice] = useState('');
  const close = () => setAsked(null);
  return (
    <Page title={t('title')}>
      <div className="stack obligations">
        {holds(me, 'HOME_AFFAIRS') && <Part><ReportsToReview /></Part>}
        <ObligationFilters filter={filter} mayChooseAgency={oversees(me) || me.memberships.length > 1} onFilter={(next) => setSearch(searchOf(next, own), { replace: true })} />
        <p role="status" className="obligation-notice">{notice}</p>
        <Part lines={8}><OwedGroups filter={filter} onAsk={setAsked} /></Part>
        <DoneGroup filter={filter} onAsk={setAsked} />
        {asked?.what === 'complete' && <CompleteDialog obligation={asked.obligation} onClose={close} onDone={() => setNotice(t('completion.done', { code: asked.obligation.code }))} />}
        {asked?.what === 'reopen' && <ReopenDialog obligation={asked.obligation} onClose={close} onDone={() => setNotice(t('reopening.done', { code: asked.obligation.code }))} />}
      </div>
    </Page>
  );
}
