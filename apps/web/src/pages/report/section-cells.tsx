import { useMemo } from 'react';
import type { FormShape } from './appraise-draft.js';
import { CellRow } from './cell-row.js';
import type { ReportContent } from './report-cell.js';
import type { ReportForm } from './report-form.js';
import { SECTION_PANEL, tabId } from './section-tabs.js';
import type { DraftInHand } from './use-draft.js';

interface SectionCellsProps {
  form: ReportForm;
  shape: FormShape;
  section: string;
  hand: DraftInHand;
  previous: Pick<ReportContent, 'values'> | { values: Record<string, unknown> } | null;
  editable: boolean;
}

/** The indicators of one section. */
export function SectionCells({ form, shape, section, hand, previous, editable }: SectionCellsProps) {
  const { name, cells } = shape.sections.find(({ code }) => code === section)!;
  const shown = useMemo(() => new Map(form.sections.flatMap((one) => one.cells).map((cell) => [cell.key, cell])), [form]);
  const before = previous?.values as ReportContent['values'] | undefined;
  return (
    <section role="tabpanel" id={SECTION_PANEL} aria-labelledby={tabId(section)}>
      <h2 className="section-name">{section}. {name}</h2>
      <ol className="cells">
        {cells.map((cell) => {
          const { misfit, findings, rate } = hand.appraisal.cells.get(cell.key)!;
          const { note, assumed } = shown.get(cell.key)!;
          return (
            <CellRow
              key={cell.key} cell={cell} note={note} assumed={assumed} editable={editable}
              text={hand.draft.texts[cell.key] ?? ''} reason={hand.draft.reasons[cell.key]} rate={rate}
              misfit={misfit} findings={findings.join('\n')} previous={before?.[cell.key] ?? null}
              onText={hand.setText} onReason={hand.setReason}
            />
          );
        })}
      </ol>
    </section>
  );
}
