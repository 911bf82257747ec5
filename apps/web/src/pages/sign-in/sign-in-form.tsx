import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Credentials } from '../../session/session.js';
import { Problem } from '../../states/problem.js';

export interface SignInFormProps {
  username: string;
  busy: boolean;
  error: Error | null;
  onUsername: (username: string) => void;
  onSubmit: (credentials: Credentials) => void;
}

export function SignInForm({ username, busy, error, onUsername, onSubmit }: SignInFormProps) {
  const { t } = useTranslation();
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A refused password is typed anew.
    if (error && password.current) password.current.value = '';
  }, [error]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit({ username, password: password.current?.value ?? '' });
  };
  return (
    <section className="card" aria-labelledby="by-password">
      <h2 id="by-password">{t('signIn.byPassword')}</h2>
      <form className="sign-in-form" onSubmit={submit}>
        <label htmlFor="username">{t('signIn.username')}</label>
        <input id="username" name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required maxLength={100} value={username} onChange={({ target }) => onUsername(target.value)} />
        <label htmlFor="password">{t('signIn.password')}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required maxLength={200} ref={password} />
        {error && <Problem error={error} />}
        <button type="submit" className="main-button" disabled={busy}>{busy ? t('signIn.busy') : t('signIn.submit')}</button>
      </form>
    </section>
  );
}
