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
  onText(text: string): void;
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
    <Radio.Group
      id={inputId(cell.key)}
      value={text}
      optionType="button"
      aria-labelledby={`${inputId(cell.key)}-name`}
      aria-describedby={describedBy}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={clear}
    >
      {/* A second click takes the answer back, as Delete does. */}
      <Radio data-cell-input value="true" onClick={() => text === 'true' && onText('')}>{t('cell.yes')}</Radio>
      <Radio value="false" onClick={() => text === 'false' && onText('')}>{t('cell.no')}</Radio>
    </Radio.Group>
  );
}
