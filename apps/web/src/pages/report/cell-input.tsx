import { Input, Radio } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './report-cell.js';
import { readTyped, typedOf } from './typed-text.js';

export interface CellInputProps {
  cell: Cell;
  text: string;
  invalid: boolean;
  describedBy: string;
  onText: (text: string) => void;
}

export const inputId = (key: string): string => `cell-${key}`;

/** The input that fits the indicator's type. `data-cell-input` is where Enter and the arrows go. */
export function CellInput(props: CellInputProps) {
  return props.cell.type === 'BOOLEAN' ? <YesOrNo {...props} /> : <FigureInput {...props} />;
}

function FigureInput({ cell, text, invalid, describedBy, onText }: CellInputProps) {
  const tidy = () => {
    const typed = readTyped(cell.type, text);
    if (typed.kind === 'VALUE') onText(typedOf(typed.value));
  };
  return (
    <Input
      id={inputId(cell.key)}
      data-cell-input
      className="figure-input"
      inputMode={cell.type === 'INTEGER' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={text}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={cell.required}
      onChange={(event) => onText(event.target.value)}
      onBlur={tidy}
      onFocus={(event) => event.target.select()}
    />
  );
}

function YesOrNo({ cell, text, describedBy, onText }: CellInputProps) {
  const { t } = useTranslation('report');
  const clear = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onText('');
  };
  return (
    <span onKeyDown={clear}>
      <Radio.Group
        id={inputId(cell.key)} value={text || null} optionType="button" aria-labelledby={`${inputId(cell.key)}-name`} aria-describedby={describedBy}
        onChange={(event) => onText(event.target.value)}
      >
        {/* A second click takes the answer back, as Delete does. */}
        <Radio.Button value="true" onClick={() => text === 'true' && onText('')}>{t('cell.yes')}</Radio.Button>
        <Radio.Button value="false" onClick={() => text === 'false' && onText('')}>{t('cell.no')}</Radio.Button>
      </Radio.Group>
    </span>
  );
}

/** Brings a cell of the drawn section into sight and gives it the focus. */
export function focusCell(key: string): void {
  const found = document.getElementById(inputId(key));
  const input = found?.matches('input, textarea') ? found : found?.querySelector<HTMLElement>('input');
  found?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
