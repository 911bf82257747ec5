import type { KeyboardEvent } from 'react';

/** As in a spreadsheet: Enter and ↓ go down a cell, Shift+Enter and ↑ go up. Yes-or-no keeps the arrows for itself. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event);
  const target = event.target as HTMLElement;
  if (step === 0 || event.nativeEvent.isComposing || !target.closest('[data-cell]')) return;
  if (event.key !== 'Enter' && !target.matches('input[data-cell-input]:not([type=radio])')) return;
  if (target.matches('textarea, button')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')];
  const from = rows.indexOf(target.closest<HTMLElement>('[data-cell]')!);
  const next = rows.slice(step > 0 ? from + 1 : 0, step > 0 ? undefined : Math.max(from, 0));
  const inputs = next.flatMap((row) => row.querySelector<HTMLElement>('input[type=radio]:checked') ?? row.querySelector<HTMLElement>('input, textarea') ?? []);
  const goal = step > 0 ? inputs[0] : inputs.at(-1);
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey) return 0;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (shiftKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
