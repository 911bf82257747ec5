import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { Problem } from './problem.js';

const KEY = 'cchc.reloaded-for';

/** A page that could not be opened. After a new version was put in place, its files have other names: fetch the page anew, once. */
export function RouteProblem() {
  const error = useRouteError();
  useEffect(() => {
    const isMissingFile = error instanceof TypeError && /module|import/i.test(error.message);
    if (!isMissingFile || sessionStorage.getItem(KEY) === window.location.pathname) return;
    sessionStorage.setItem(KEY, window.location.pathname);
    window.location.reload();
  }, [error]);
  return <Problem error={error} wholePage onRetry={() => window.location.reload()} />;
}
