import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '../api/queries.js';
import { isOutsideThePage, nextOf, paths } from '../paths.js';
import { Loading } from '../states/loading.js';
import { SignedInPerson } from './session.js';

/** Lets in who is signed in, and goes on to where a link `/?tiep=…` points; others sign in first and come back. */
export function SignedIn() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { pathname, search, hash } = useLocation();
  const next = pathname === paths.home ? nextOf(search) : undefined;
  if (!me) return <Navigate to={paths.signIn(pathname === paths.home ? next : pathname + search + hash)} replace />;
  if (!next) return <SignedInPerson value={me}><Outlet /></SignedInPerson>;
  return isOutsideThePage(next) ? <Leave to={next} /> : <Navigate to={next} replace />;
}

/** Goes to an address that the server answers itself. */
export function Leave({ to }: { to: string }) {
  useEffect(() => window.location.assign(to), [to]);
  return <Loading />;
}
