import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { figure, percent } from '../../format/figures.js';
import { Mark } from '../../marks/mark.js';
import { paths } from '../../paths.js';
import { sharedRanks, type Move, type Row } from './moves.js';
import { useGlidingRows } from './use-gliding-rows.js';

/** The ranking; on a narrow window only rank, agency, index and band stay, the rest is said below the name. */
export function RankingTable({ rows, moves }: { rows: readonly Row[]; moves: ReadonlyMap<string, Move> }) {
  const { t } = useTranslation('rankings');
  const shared = sharedRanks(rows);
  const body = useGlidingRows(rows.map(({ agencyCode }) => agencyCode).join(' '));
  return (
    <table className="plain ranking-table">
      <thead>
        <tr>
          <th scope="col" className="number">{t('rank')}</th>
          <th scope="col">{t('agency')}</th>
          <th scope="col" className="number">{t('index')}</th>
          <th scope="col">{t('band')}</th>
          <th scope="col" className="number wide">{t('tthc')}</th>
          <th scope="col" className="number wide">{t('survey')}</th>
          <th scope="col" className="number wide">{t('known')}</th>
          <th scope="col" className="number wide">{t('best')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => <AgencyRow key={row.agencyCode} row={row} move={moves.get(row.agencyCode)} shared={row.rank !== null && shared.has(row.rank)} />)}
      </tbody>
    </table>
  );
}

function AgencyRow({ row, move, shared }: { row: Row; move: Move | undefined; shared: boolean }) {
  const { t } = useTranslation('rankings');
  const { agencyCode, shortName, rank, index, bandName, tthcPercent, surveyPercent, coverage, bestAttainable, bonus, penalty } = row;
  const known = t('knownOf', { known: coverage.leavesKnown, all: coverage.leaves });
  return (
    <tr data-row={agencyCode} className={move ? 'moved-row' : ''}>
      <td className="number rank">{rank ?? '–'}{shared && <small title={t('sharedWhy')}>{t('shared')}</small>}</td>
      <th scope="row">
        <Link to={paths.explanation(agencyCode)}>{shortName}</Link>
        {move && <Moved gained={move.gained} />}
        <small className="narrow">{t('narrowLine', { known, best: figure(bestAttainable) })}</small>
        {(bonus !== '0.00' || penalty !== '0.00') && <small>{t('adjusted', { bonus: figure(bonus), penalty: figure(penalty) })}</small>}
      </th>
      <td className="number index">{figure(index)}</td>
      {/* Early in the year everybody is low: a provisional band is no verdict, and gets no colour. */}
      <td><Mark tone="quiet">{bandName}</Mark></td>
      <td className="number wide">{percent(tthcPercent)}</td>
      <td className="number wide">{percent(surveyPercent)}</td>
      <td className="number wide">{known}</td>
      <td className="number wide">{figure(bestAttainable)}</td>
    </tr>
  );
}

/** The words are in the status line above; this is for the eye. */
function Moved({ gained }: { gained: number }) {
  if (gained === 0) return null;
  return <span aria-hidden className={gained > 0 ? 'gained' : 'lost'}>{gained > 0 ? '▲' : '▼'}{Math.abs(gained)}</span>;
}
