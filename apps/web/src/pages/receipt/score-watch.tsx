import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { figure } from '../../format/figures.js';
import { paths } from '../../paths.js';
import { standingQuery, type Standing, type Whose } from '../report/standing-queries.js';

const ASK_EVERY_MS = 1_000;
const PATIENCE_MS = 20_000;

/** After a submission: waits until the card rests on it, then shows the score and the rank beside those of before. */
export function ScoreWatch({ whose, since, before }: { whose: Whose; since: string; before: Standing | null }) {
  const { t } = useTranslation('receipt');
  const patient = usePatience();
  const rests = (standing: Standing | null | undefined): boolean => typeof standing?.asOf === 'string' && standing.asOf >= since;
  const { data } = useQuery({
    ...standingQuery(whose), staleTime: 0,
    refetchInterval: ({ state }) => (rests(state.data) || !patient ? false : ASK_EVERY_MS),
  });
  return (
    <section className="card score-watch no-print" aria-live="polite">
      <h2>{t('score.title')}</h2>
      {rests(data) ? <NewStanding now={data!} before={before} />
        : patient ? <p className="score-computing"><span className="score-dot" aria-hidden />{t('score.computing')}</p>
          : <p>{t('score.unchanged')}</p>}
      <p className="row"><Link to={paths.explanation(whose.agencyCode)}>{t('score.explain')}</Link><Link to={paths.ranking(whose.rankingGroup)}>{t('score.ranking')}</Link></p>
    </section>
  );
}

function usePatience(): boolean {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return patient;
}

function NewStanding({ now, before }: { now: Standing; before: Standing | null }) {
  const { t } = useTranslation('receipt');
  const was = (old: string | number | null | undefined) => (old === null || old === undefined ? null : <dd className="quiet">{t('score.was', { before: typeof old === 'string' ? figure(old) : old })}</dd>);
  return (
    <>
      <dl className="score-figures">
        <div><dt>{t('score.index')}</dt><dd className="score-figure">{figure(now.index)}</dd>{was(before?.index)}</div>
        {now.rank !== null && <div><dt>{t('score.rank')}</dt><dd className="score-figure">{now.rank}<small>/{now.of}</small></dd>{was(before?.rank)}</div>}
      </dl>
      <p className="quiet">{t('score.provisional')}</p>
    </>
  );
}
