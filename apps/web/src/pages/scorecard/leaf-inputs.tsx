import type { Schema } from '@cchc/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { figure } from '../../format/figures.js';
import { instant } from '../../format/instants.js';
import { paths } from '../../paths.js';
import type { Card } from './scorecard-queries.js';

type Input = Schema<'LeafInputDto'>;

/** The figures that went into a leaf, each with the report, obligations or entry it came from. */
export function LeafInputs({ inputs, card }: { inputs: readonly Input[]; card: Card }) {
  return (
    <ul>
      {inputs.map(({ key, label, value, origin }) => (
        <li key={key}>{label}: <strong>{figure(value)}</strong> <Origin origin={origin} agency={card.agencyCode} /></li>
      ))}
    </ul>
  );
}

function Origin({ origin: { kind, period, revision, codes, round, author, at }, agency }: { origin: Input['origin']; agency: string }) {
  const { t } = useTranslation('scorecard');
  if (kind === 'REPORT' && period) return <>(<Link to={paths.report(`${period}:${agency}`)}>{t('origin.REPORT', { period, revision })}</Link>)</>;
  if (kind === 'OBLIGATION') return codes && codes.length > 1 ? <small className="quiet">({codes.join(', ')})</small> : null;
  const words = [round && t(`sourceOf.${round}`, { defaultValue: round }), author, at && instant(at)].filter(Boolean).join(', ');
  return words ? <small className="quiet">({words})</small> : null;
}
