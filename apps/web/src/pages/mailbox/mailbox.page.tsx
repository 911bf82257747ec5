import { useSuspenseQuery } from '@tanstack/react-query';
import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { instant } from '../../format/instants.js';
import { Page } from '../../layout/page.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import { mailsQuery, ON_A_PAGE } from './mailbox-queries.js';
import './mailbox.css';

/** Every mail of the demonstration, for administrators. */
export function Component() {
  const { t } = useTranslation('mailbox');
  return <Page title={t('title')}><div className="card"><p className="quiet">{t('what')}</p><Part lines={8}><Mails /></Part></div></Page>;
}

function Mails() {
  const { t } = useTranslation('mailbox');
  const [search, setSearch] = useSearchParams();
  const number = Math.max(1, Number(search.get('trang')) || 1);
  const { data, page } = useSuspenseQuery(mailsQuery(number)).data;
  if (page.total === 0) return <Nothing>{t('nothing')}</Nothing>;
  return (
    <>
      <p role="status">{t('total', { count: page.total })}</p>
      <ul className="mails">
        {data.map((mail) => (
          <li key={mail.id}>
            <Link to={paths.mail(mail.id)}>{mail.subject}</Link>
            <span className="quiet">{t('toAt', { to: mail.to.join(', '), at: instant(mail.receivedAt) })}</span>
          </li>
        ))}
      </ul>
      <Pagination size="small" current={number} pageSize={ON_A_PAGE} total={page.total} showSizeChanger={false} onChange={(next) => setSearch({ trang: String(next) })} />
    </>
  );
}
