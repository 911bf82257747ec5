import { useSuspenseQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { exactInstant } from '../../format/instants.js';
import { Page } from '../../layout/page.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import { mailQuery } from './mailbox-queries.js';
import { SafeHtml } from './safe-html.js';
import './mailbox.css';

/** One caught mail, as text or as its HTML in a frame that may do nothing. */
export function Component() {
  const { t } = useTranslation('mailbox');
  const { id = '' } = useParams();
  return (
    <Page title={t('mail')}>
      <div className="stack"><Part key={id} lines={8}><OneMail id={id} /></Part><p><Link to={paths.mailbox}>{t('back')}</Link></p></div>
    </Page>
  );
}

function OneMail({ id }: { id: string }) {
  const { t } = useTranslation('mailbox');
  const mail = useSuspenseQuery(mailQuery(id)).data;
  const [form, setForm] = useState<'text' | 'html'>(mail.text === null ? 'html' : 'text');
  return (
    <article className="card mail">
      <h2>{mail.subject}</h2>
      <p className="quiet">{t('from', { from: mail.from })}<br />{t('to', { to: mail.to.join(', ') })}<br />{t('receivedAt', { at: exactInstant(mail.receivedAt) })}</p>
      {mail.text !== null && mail.html !== null && (
        <Segmented value={form} onChange={setForm} aria-label={t('form')} options={[{ value: 'text', label: t('text') }, { value: 'html', label: t('html') }]} />
      )}
      {form === 'text' ? <MailText text={mail.text} /> : <SafeHtml html={mail.html ?? ''} title={mail.subject} />}
      <details>
        <summary>{t('headers')}</summary>
        <dl className="mail-headers">{Object.entries(mail.headers).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </details>
    </article>
  );
}

function MailText({ text }: { text: string | null }) {
  const { t } = useTranslation('mailbox');
  return text === null ? <Nothing>{t('noText')}</Nothing> : <pre className="mail-text" tabIndex={0}>{text}</pre>;
}
