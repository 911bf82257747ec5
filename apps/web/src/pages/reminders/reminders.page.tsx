import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { calendarDay } from '../../format/instants.js';
import { Page } from '../../layout/page.js';
import { Assumed } from '../../marks/assumed.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { Part } from '../../states/part.js';
import { obligationQuery } from '../obligations/obligations-queries.js';
import { Standing } from '../obligations/standing.js';
import { ObligationHistory } from './obligation-history.js';
import { ReminderStep } from './reminder-step.js';
import { remindersQuery } from './reminders-queries.js';
import './reminders.css';

/** One obligation: what became of it, and who was told of it when, with the proof. */
export function Component() {
  const { t } = useTranslation('reminders');
  const { id = '' } = useParams();
  return (
    <Page title={t('title')}>
      <div className="stack">
        <Part key={id}><WhatIsOwed id={id} /></Part>
        <section className="card" aria-labelledby="ladder">
          <h2 id="ladder">{t('ladder')}</h2>
          <Part key={id} lines={6}><Ladder id={id} /></Part>
        </section>
      </div>
    </Page>
  );
}

function WhatIsOwed({ id }: { id: string }) {
  const { t } = useTranslation('reminders');
  const obligation = useSuspenseQuery(obligationQuery(id)).data;
  const { code, title, agencyCode, agencyName, deadlineDate, assumed, history } = obligation;
  return (
    <section className="card" aria-labelledby="owed">
      <h2 id="owed">{code} {title}</h2>
      <p className="row">
        <Standing obligation={obligation} />
        <span>{t('owed', { agency: agencyName ?? agencyCode, day: calendarDay(deadlineDate) })}</span>
        {assumed && <Assumed what={t('deadline')} />}
      </p>
      {obligation.class !== 'TASK' && <p><Link to={paths.report(`${code}:${agencyCode}`)}>{t('openReport')}</Link></p>}
      <ObligationHistory history={history} />
    </section>
  );
}

function Ladder({ id }: { id: string }) {
  const { t } = useTranslation('reminders');
  const reminders = useSuspenseQuery(remindersQuery(id)).data;
  if (reminders.length === 0) return <Nothing>{t('nothing')}</Nothing>;
  return <ol className="ladder">{reminders.map((reminder) => <ReminderStep key={reminder.id} reminder={reminder} />)}</ol>;
}
