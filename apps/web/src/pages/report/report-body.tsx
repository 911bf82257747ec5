import type { Schema } from '@cchc/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../session/session.js';
import { focusCell } from './cell-input.js';
import { ConflictDialog } from './conflict-dialog.js';
import { moveBetweenCells } from './move-between-cells.js';
import { ReportFacts } from './report-facts.js';
import { ReportHistory } from './report-history.js';
import { contentOfForm, formShapeOf, type ReportForm } from './report-form.js';
import { historyQuery, previousQuery, type ReportSummary } from './report-queries.js';
import { ReturnedNotice } from './returned-notice.js';
import { ReviewBar } from './review-bar.js';
import { holdsAt, mayFill } from './rights.js';
import { SectionCells } from './section-cells.js';
import { SectionTabs } from './section-tabs.js';
import { SendBar } from './send-bar.js';
import { ToMend } from './to-mend.js';
import { useDraft } from './use-draft.js';

interface ReportBodyProps {
  report: ReportSummary;
  form: ReportForm;
  template: Schema<'TemplateDto'>;
}

export function ReportBody({ report, form, template }: ReportBodyProps) {
  const { t } = useTranslation('report');
  const me = useMe();
  // Each save renews the form's answer; what the form consists of stays.
  const [shape] = useState(() => formShapeOf(form, template));
  const [section, setSection] = useState(shape.sections[0]!.code);
  const hand = useDraft(report.key, shape, { content: contentOfForm(form), version: form.version }, form.warnings);
  const history = useQuery(historyQuery(report.key)).data ?? [];
  const previous = useQuery(previousQuery(report)).data ?? null;
  const editable = form.open && mayFill(me, report.agencyCode);
  const goTo = (key: string, where: string) => {
    setSection(where);
    // The section is drawn first; only then is there a cell to go to.
    requestAnimationFrame(() => requestAnimationFrame(() => focusCell(key)));
  };
  return (
    <div className="report stack" onKeyDown={moveBetweenCells}>
      <ReportFacts report={report} form={form} assumed={template.assumed} />
      {form.status === 'RETURNED' && <ReturnedNotice history={history} />}
      {form.status === 'SUBMITTED' && holds(me, 'HOME_AFFAIRS') && <ReviewBar report={report} />}
      {editable && <ToMend places={hand.appraisal.toMend} onGo={goTo} />}
      <div className="card report-form">
        <SectionTabs form={shape} appraisal={hand.appraisal} section={section} onSection={setSection} />
        <SectionCells form={form} shape={shape} section={section} hand={hand} previous={previous} editable={editable} />
      </div>
      {editable && <SendBar report={report} form={form} shape={shape} hand={hand} isHead={holdsAt(me, 'HEAD', report.agencyCode)} onGo={goTo} />}
      {history.length > 0 && (
        <details className="card">
          <summary>{t('history.title')}</summary>
          <ReportHistory history={history} reportKey={report.key} />
        </details>
      )}
      {hand.state.kind === 'CONFLICT' && <ConflictDialog id={report.key} form={shape} hand={hand} />}
    </div>
  );
}
