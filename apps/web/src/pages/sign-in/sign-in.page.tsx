import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { demonstrationQuery, meQuery } from '../../api/queries.js';
import { Page } from '../../layout/page.js';
import { isOutsideThePage, nextOf, paths } from '../../paths.js';
import { useForgetting, useSignIn, type Credentials } from '../../session/session.js';
import { Leave } from '../../session/signed-in.js';
import { DemoCards } from './demo-cards.js';
import { SignInForm } from './sign-in-form.js';
import './sign-in.css';

/** Without antd: the first thing that a newcomer loads is small. */
export function Component() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: demonstration } = useSuspenseQuery(demonstrationQuery);
  const signIn = useSignIn();
  useForgetting(me);
  const [username, setUsername] = useState('');
  const next = nextOf(useLocation().search) ?? paths.home;
  if (me) return isOutsideThePage(next) ? <Leave to={next} /> : <Navigate to={next} replace />;
  const enter = (credentials: Credentials) => signIn.mutate(credentials);
  return (
    <main className="sign-in">
      <Page title={t('signIn.title')} aside={<p className="sign-in-product">{t('product')}</p>}>
        <div className="sign-in-ways">
          {demonstration.accounts.length > 0 && (
            <DemoCards
              {...demonstration}
              busy={signIn.isPending}
              onChoose={(account) => (demonstration.password ? enter({ username: account, password: demonstration.password }) : setUsername(account))}
            />
          )}
          <SignInForm username={username} onUsername={setUsername} busy={signIn.isPending} error={signIn.error} onSubmit={enter} />
        </div>
        <p className="sign-in-links"><a href="/api/docs">{t('nav.api')}</a></p>
      </Page>
    </main>
  );
}
