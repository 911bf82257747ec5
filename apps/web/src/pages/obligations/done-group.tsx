import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import type { ObligationFilter } from './obligation-filter.js';
import { ObligationList, type Asked } from './obligation-list.js';
import { obligationsQuery } from './obligations-queries.js';

/** What was done; asked for only when somebody wants to see it. */
export function DoneGroup({ filter, onAsk }: { filter: ObligationFilter; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation('obligations');
  const [open, setOpen] = useState(false);
  return (
    <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><h2>{t('group.DONE')}</h2></summary>
      {open && <Part><Done filter={filter} onAsk={onAsk} /></Part>}
    </details>
  );
}

function Done({ filter, onAsk }: { filter: ObligationFilter; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation('obligations');
  const { data, page } = useSuspenseQuery(obligationsQuery(filter, true)).data;
  if (data.length === 0) return <Nothing>{t('nothing.DONE')}</Nothing>;
  return (
    <>
      <p className="quiet">{t('done', { count: page.total })}{page.total > data.length && ` ${t('more', { shown: data.length, total: page.total })}`}</p>
      <ObligationList obligations={data} withAgency={filter.agency === ''} onAsk={onAsk} />
    </>
  );
}
