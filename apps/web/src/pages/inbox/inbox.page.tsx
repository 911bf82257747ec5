import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Pagination, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { instant } from '../../format/instants.js';
import { Page } from '../../layout/page.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import { Problem } from '../../states/problem.js';
import { inboxQuery, ON_A_PAGE, type InboxItem } from './inbox-queries.js';
import './inbox.css';

/** What the system told this person, the newest first. */
export function Component() {
  const { t } = useTranslation('inbox');
  const [page, setPage] = useState(1);
  const [unreadOnly, setUnreadOnly] = useState(false);
  const only = (on: boolean) => {
    setUnreadOnly(on);
    setPage(1);
  };
  return (
    <Page title={t('title')} aside={<label className="row"><Switch checked={unreadOnly} onChange={only} aria-label={t('unreadOnly')} /> {t('unreadOnly')}</label>}>
      <div className="card"><Part lines={6}><Notices page={page} unreadOnly={unreadOnly} onPage={setPage} /></Part></div>
    </Page>
  );
}

function Notices({ page, unreadOnly, onPage }: { page: number; unreadOnly: boolean; onPage: (page: number) => void }) {
  const { t } = useTranslation('inbox');
  const inbox = useSuspenseQuery(inboxQuery(page, unreadOnly)).data;
  const marking = useMarking();
  if (inbox.page.total === 0) return <Nothing>{t(unreadOnly ? 'nothingUnread' : 'nothing')}</Nothing>;
  return (
    <>
      <p role="status">{t('unread', { count: inbox.unread })}</p>
      {marking.isError && <Problem error={marking.error} />}
      <ul className="notices">{inbox.data.map((item) => <Notice key={item.id} item={item} onMark={(read) => marking.mutate({ id: item.id, read })} />)}</ul>
      {inbox.page.total > ON_A_PAGE && <Pagination size="small" current={page} pageSize={ON_A_PAGE} total={inbox.page.total} showSizeChanger={false} onChange={onPage} />}
    </>
  );
}

function Notice({ item, onMark }: { item: InboxItem; onMark: (read: boolean) => void }) {
  const { t } = useTranslation('inbox');
  const unread = item.readAt === null;
  return (
    <li className={unread ? 'unread' : ''}>
      <h2>{unread && <span className="visually-hidden">{t('new')}: </span>}<Link to={paths.reminders(item.subject)} onClick={() => unread && onMark(true)}>{item.title}</Link></h2>
      <p>{item.body}</p>
      <p className="row quiet">
        {instant(item.createdAt)}
        <button type="button" className="plain-button" aria-label={t('markOf', { action: t(unread ? 'markRead' : 'markUnread'), title: item.title })} onClick={() => onMark(unread)}>{t(unread ? 'markRead' : 'markUnread')}</button>
      </p>
    </li>
  );
}

function useMarking() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, read }: { id: string; read: boolean }) => {
      const which = { params: { path: { id } } };
      return read ? api.POST('/api/v1/inbox/{id}/read', which) : api.DELETE('/api/v1/inbox/{id}/read', which);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.inbox }),
  });
}
