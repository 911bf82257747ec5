import { ApiProblem } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import './states.css';

/** What went wrong, in words, with the id to quote and a way to try again. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiProblem ? error : undefined;
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{problem?.title ?? t('problem.title')}</p>
      <p>{problem?.detail ?? t('problem.detail')}</p>
      {problem && problem.errors.length > 0 && <ul>{problem.errors.map(({ pointer, message }) => <li key={pointer + message}>{message}</li>)}</ul>}
      {problem?.traceId && <p className="problem-trace">{t('problem.trace')} <code>{problem.traceId}</code></p>}
      {onRetry && <button type="button" className="plain-button" onClick={onRetry}>{t('problem.retry')}</button>}
    </div>
  );
}
