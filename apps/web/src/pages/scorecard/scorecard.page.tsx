import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percent, pointsOf } from '../../format/figures.js';
import { paths } from '../../paths.js';
import { Part } from '../../states/part.js';
import { CardHead } from './card-head.js';
import { CardPage } from './card-pages.js';
import { ScoreHistory } from './score-history.js';
import type { Card } from './scorecard-queries.js';

export function Component() {
  return (
    <CardPage title="scorecard">
      {(card) => (
        <>
          <CardHead card={card} />
          <Fields card={card} />
          <Part><ScoreHistory year={card.year} agency={card.agencyCode} /></Part>
        </>
      )}
    </CardPage>
  );
}

function Fields({ card: { agencyCode, fields, total } }: { card: Card }) {
  const { t } = useTranslation('scorecard');
  return (
    <section className="card" aria-labelledby="fields">
      <h2 id="fields">{t('fields', { count: fields.length })}</h2>
      <table className="plain">
        <thead><tr><th scope="col">{t('field')}</th><th scope="col" className="number">{t('points')}</th><th scope="col" className="number">{t('share')}</th></tr></thead>
        <tbody>
          {fields.map(({ code, name, points, max, percent: share }) => (
            <tr key={code}>
              <th scope="row" className="field-name">
                <Link to={paths.explanation(agencyCode, code)}>{code}. {name}</Link>
                <div className="share-bar" aria-hidden><span style={{ width: `${Number(share)}%` }} /></div>
              </th>
              <td className="number">{pointsOf({ points, max })}</td>
              <td className="number">{percent(share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('sum')}</th><td className="number">{pointsOf(total)}</td><td /></tr></tfoot>
      </table>
    </section>
  );
}
