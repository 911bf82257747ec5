import { Input, Switch } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Assumed } from '../../marks/assumed.js';
import { CellInput, inputId } from './cell-input.js';
import type { Cell, Value } from './report-cell.js';
import { REASON } from './report-draft.js';
import { typedOf } from './typed-text.js';

export interface CellRowProps {
  cell: Cell;
  note: string | null;
  assumed: boolean;
  text: string;
  /** Undefined while the indicator applies. */
  reason: string | undefined;
  rate: string | null;
  /** Why this cell cannot be saved. */
  misfit: string;
  /** What does not agree or is missing, a line each. */
  findings: string;
  previous: Value | null;
  editable: boolean;
  onText: (key: string, text: string) => void;
  onReason: (key: string, reason: string | null) => void;
}

/** One indicator: its name, its input or figure, and what is to be said about it beside it. */
export const CellRow = memo(function CellRow(props: CellRowProps) {
  const { cell, note, misfit, findings, editable } = props;
  const { t } = useTranslation('report');
  return (
    <li className={`cell${misfit || findings ? ' cell-marked' : ''}`} data-cell={cell.key}>
      <div className="cell-name">
        <label htmlFor={inputId(cell.key)} id={`${inputId(cell.key)}-name`}>
          <span className="cell-code">{cell.code}</span> {cell.name}
          {cell.required && cell.type !== 'COMPUTED_PERCENT' && <span className="cell-required" title={t('cell.required')} aria-hidden>{'\u00a0*'}</span>}
        </label>
        <span className="cell-unit quiet">{cell.unit}</span>
        {props.assumed && <> <Assumed what={t('cell.assumed')} /></>}
        {note && <p className="cell-note">{note}</p>}
      </div>
      <div className="cell-entry">
        {editable && cell.type !== 'COMPUTED_PERCENT' ? <Entry {...props} /> : <Figure {...props} />}
        {props.previous !== null && <span className="cell-previous quiet">{t('cell.previous', { value: shownValue(props.previous, t) })}</span>}
      </div>
      <div id={`${inputId(cell.key)}-findings`} className="cell-findings" aria-live="polite">
        {[...misfit.split('\n'), ...findings.split('\n')].filter(Boolean).map((line) => <p key={line}>{line}</p>)}
      </div>
    </li>
  );
});

function Entry(props: CellRowProps) {
  const { cell, reason, misfit, findings, text, onText, onReason } = props;
  const { t } = useTranslation('report');
  const describedBy = `${inputId(cell.key)}-findings`;
  return (
    <>
      {reason === undefined
        ? <CellInput cell={cell} text={text} invalid={misfit !== '' || findings !== ''} describedBy={describedBy} onText={(typed) => onText(cell.key, typed)} />
        : <Input.TextArea
            id={inputId(cell.key)} value={reason} autoSize={{ minRows: 1, maxRows: 5 }} maxLength={REASON.longest} status={misfit ? 'error' : ''}
            placeholder={t('cell.reasonPlaceholder')} aria-invalid={misfit !== ''} aria-describedby={describedBy}
            aria-label={t('cell.reasonOf', { code: cell.code })} onChange={(event) => onReason(cell.key, event.target.value)}
          />}
      <label className="cell-not-applicable">
        <Switch size="small" checked={reason !== undefined} aria-label={t('cell.notApplicableOf', { code: cell.code, name: cell.name })} onChange={(on) => onReason(cell.key, on ? '' : null)} />
        <span aria-hidden>{t('cell.notApplicable')}</span>
      </label>
    </>
  );
}

function Figure({ cell, text, reason, rate }: CellRowProps) {
  const { t } = useTranslation('report');
  if (reason !== undefined) return <span className="cell-figure">{t('cell.notApplicableBecause', { reason })}</span>;
  if (cell.type === 'COMPUTED_PERCENT') {
    return <output id={inputId(cell.key)} className="cell-figure cell-rate" title={t('cell.computed')}>{rate === null ? '—' : `${typedOf(rate)} %`}</output>;
  }
  const shown = cell.type === 'BOOLEAN' ? { true: t('cell.yes'), false: t('cell.no'), '': '—' }[text] : text || '—';
  return <output id={inputId(cell.key)} className="cell-figure">{shown}</output>;
}

function shownValue(value: Value, t: (key: string) => string): string {
  return typeof value === 'boolean' ? t(value ? 'cell.yes' : 'cell.no') : typedOf(value);
}
