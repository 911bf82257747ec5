import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, instant } from '../../format/instants.js';
import { Assumed } from '../../marks/assumed.js';
import { paths } from '../../paths.js';
import { holds, useMe } from '../../session/session.js';
import { holdsAt, mayFill } from '../report/rights.js';
import type { Obligation } from './obligations-queries.js';
import { Standing } from './standing.js';

const ON_A_PAGE = 20;

/** What a person wants to do with an obligation. */
export interface Asked {
  what: 'complete' | 'reopen';
  obligation: Obligation;
}

interface ObligationListProps {
  obligations: readonly Obligation[];
  withAgency: boolean;
  onAsk: (asked: Asked) => void;
}

export function ObligationList({ obligations, withAgency, onAsk }: ObligationListProps) {
  const { t } = useTranslation('obligations');
  const [page, setPage] = useState(1);
  const shown = obligations.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  return (
    <>
      <ul className="obligation-list">
        {shown.map((obligation) => (
          <li key={obligation.id}>
            <div className="obligation-what">
              <p className="obligation-title"><span className="cell-code">{obligation.code}</span> {obligation.title}</p>
              <p className="quiet">
                {withAgency && `${obligation.agencyName ?? obligation.agencyCode} · `}
                {t('until', { day: calendarDay(obligation.deadlineDate) })} {obligation.assumed && <Assumed what={t('deadline')} />}
                {obligation.metAt && <> · {t('metAt', { at: instant(obligation.metAt) })} {obligation.metAssumed && <Assumed />}</>}
                {obligation.role === 'CO' && ` · ${t('role.CO')}`}
              </p>
            </div>
            <Standing obligation={obligation} />
            <Actions obligation={obligation} onAsk={(what) => onAsk({ what, obligation })} />
          </li>
        ))}
      </ul>
      {obligations.length > ON_A_PAGE && <Pagination size="small" current={page} pageSize={ON_A_PAGE} total={obligations.length} showSizeChanger={false} onChange={setPage} />}
    </>
  );
}

function Actions({ obligation, onAsk }: { obligation: Obligation; onAsk: (what: Asked['what']) => void }) {
  const { t } = useTranslation('obligations');
  const me = useMe();
  const { code, agencyCode, title } = obligation;
  const named = (action: string) => t('actionOf', { action, code, title });
  return (
    <div className="obligation-actions">
      {obligation.class !== 'TASK' && <Link className="action-link" to={paths.report(`${code}:${agencyCode}`)} aria-label={named(t('openReport'))}>{t('openReport')}</Link>}
      {obligation.class === 'TASK' && !obligation.metAt && mayFill(me, agencyCode) && <Button aria-label={named(t('complete'))} onClick={() => onAsk('complete')}>{t('complete')}</Button>}
      {obligation.class === 'TASK' && obligation.metAt && (holdsAt(me, 'HEAD', agencyCode) || holds(me, 'HOME_AFFAIRS')) && (
        <Button aria-label={named(t('reopen'))} onClick={() => onAsk('reopen')}>{t('reopen')}</Button>
      )}
      <Link className="action-link" to={paths.reminders(obligation.id)} aria-label={named(t('reminders'))}>{t('reminders')}</Link>
    </div>
  );
}
