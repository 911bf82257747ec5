import { ApiProblem } from '@cchc/api-client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import './states.css';

export interface ProblemProps {
  error: unknown;
  /** It stands in the place of a page, whose heading it is. */
  wholePage?: boolean;
  onRetry?: () => void;
}

/** What went wrong, in words, with the id to quote and a way to try again. */
export function Problem({ error, wholePage = false, onRetry }: ProblemProps) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : undefined;
  const title = problem?.title ?? t('problem.title');
  const Title = wholePage ? 'h1' : 'p';
  useEffect(() => {
    if (wholePage) document.title = t('window', { title });
  }, [t, title, wholePage]);
  return (
    <div className="problem" role="alert">
      <Title className="problem-title">{title}</Title>
      <p>{problem?.detail ?? t('problem.detail')}</p>
      {problem && problem.errors.length > 0 && <ul>{problem.errors.map(({ pointer, message }) => <li key={pointer + message}>{message}</li>)}</ul>}
      {problem?.traceId && <p className="problem-trace">{t('problem.trace')} <code>{problem.traceId}</code></p>}
      {onRetry && <button type="button" className="plain-button" onClick={onRetry}>{t('problem.retry')}</button>}
    </div>
  );
}
