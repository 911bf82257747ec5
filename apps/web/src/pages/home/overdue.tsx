import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { overdueQuery } from './home-queries.js';
import { ObligationLines } from './obligation-lines.js';

const SHOWN = 20;

/** What is red comes first for those who can do something about it. */
export function Overdue() {
  const { t } = useTranslation('home');
  const { data: { data, page } } = useSuspenseQuery(overdueQuery(SHOWN));
  return (
    <section className={`card ${data.length > 0 ? 'card-red' : ''}`} aria-labelledby="overdue">
      <header className="row spread">
        <h2 id="overdue">{t('overdue')} {page.total > 0 && `(${page.total})`}</h2>
        <Link to={paths.obligations}>{t('all')}</Link>
      </header>
      {page.total > data.length && <p className="quiet">{t('overdueLongest', { shown: data.length, total: page.total })}</p>}
      {data.length === 0 ? <Nothing>{t('noneOverdue')}</Nothing> : <ObligationLines obligations={data} withAgency />}
    </section>
  );
}
