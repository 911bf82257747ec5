import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { openQuery } from './home-queries.js';
import { ObligationLines } from './obligation-lines.js';

/** What the person's agency has to do next. */
export function OwnWork() {
  const { t } = useTranslation('home');
  const { data: { data, page } } = useSuspenseQuery(openQuery(6));
  return (
    <section className="card" aria-labelledby="own-work">
      <header className="row spread">
        <h2 id="own-work">{t('ownWork', { count: page.total })}</h2>
        <Link to={paths.obligations}>{t('all')}</Link>
      </header>
      {data.length === 0 ? <Nothing>{t('noWork')}</Nothing> : <ObligationLines obligations={data} />}
    </section>
  );
}
