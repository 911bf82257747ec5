import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../states/nothing.js';
import { groupByUrgency } from './group-by-urgency.js';
import type { ObligationFilter } from './obligation-filter.js';
import { ObligationList, type Asked } from './obligation-list.js';
import { obligationsQuery } from './obligations-queries.js';

/** What is still owed, in groups: overdue, near, later. */
export function OwedGroups({ filter, onAsk }: { filter: ObligationFilter; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation('obligations');
  const { data, page } = useSuspenseQuery(obligationsQuery(filter, false)).data;
  const groups = groupByUrgency(data);
  if (data.length === 0) return <div className="card"><Nothing>{t(filter.q || filter.class ? 'nothing.filtered' : 'nothing.owed')}</Nothing></div>;
  return (
    <>
      {page.total > data.length && <p className="quiet">{t('more', { shown: data.length, total: page.total })}</p>}
      {(['OVERDUE', 'DUE_SOON', 'LATER'] as const).map((urgency) => (
        <section key={urgency} className={`card group-${urgency.toLowerCase()}`} aria-labelledby={`group-${urgency}`}>
          <h2 id={`group-${urgency}`}>{t(`group.${urgency}`)} <span className="group-count">{groups[urgency].length}</span></h2>
          {groups[urgency].length === 0 ? <Nothing>{t(`nothing.${urgency}`)}</Nothing> : <ObligationList obligations={groups[urgency]} withAgency={filter.agency === ''} onAsk={onAsk} />}
        </section>
      ))}
    </>
  );
}
