import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ifMatch, itemOf, type Schema } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { appraise, keyOfPointer, textAt, type Appraisal, type FormShape, type ServerFinding } from './appraise-draft.js';
import { Autosaver, type Failure, type Saved, type SaveState } from './autosaver.js';
import { draftOf, withReason, withText, type Draft } from './report-draft.js';
import { withContent } from './report-form.js';
import { formQuery, reportQuery } from './report-queries.js';
import type { ReportContent, Say } from './report-cell.js';

export interface DraftInHand {
  draft: Draft;
  appraisal: Appraisal;
  state: SaveState;
  setText: (key: string, text: string) => void;
  setReason: (key: string, reason: string | null) => void;
  /** Findings of an answer of the server, shown at their cells. */
  tell: (findings: readonly Pick<Schema<'WarningDto'>, 'pointer' | 'message'>[]) => void;
  /** Saves now; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  retry: () => void;
  saved: () => Saved;
  rebase: (ground: Saved, draft: Draft) => void;
}

/** A report's draft in the page: what was typed, what is said of it, and its way to the server. */
export function useDraft(key: string, form: FormShape, start: Saved, warnings: Schema<'WarningDto'>[]): DraftInHand {
  const { t } = useTranslation('report');
  const say: Say = useCallback((text, values) => t(text, values ?? {}), [t]);
  const [draft, setDraft] = useState(() => draftOf(start.content));
  const [state, setState] = useState<SaveState>({ kind: 'SAVED', at: null });
  const current = useRef(draft);
  const [found, setFound] = useState<ServerFinding[]>(() => findingsOf(warnings, draft));
  const saver = useAutosaver(key, start, setState, (told) => setFound(findingsOf(told, current.current)));
  const appraisal = useMemo(() => appraise(form, draft, found, say), [form, draft, found, say]);
  useEffect(() => {
    current.current = draft;
    saver.changed(appraisal.content);
  }, [draft, appraisal.content, saver]);
  useWarnBeforeLeaving(state.kind !== 'SAVED');
  return {
    draft, appraisal, state,
    setText: useCallback((key: string, text: string) => setDraft((before) => withText(before, key, text)), []),
    setReason: useCallback((key: string, reason: string | null) => setDraft((before) => withReason(before, key, reason)), []),
    tell: (told) => setFound(findingsOf(told, current.current)),
    flush: () => saver.flush(),
    retry: () => void saver.flush(),
    saved: () => saver.saved,
    rebase: (ground, next) => {
      setDraft(next);
      saver.rebase(ground, appraise(form, next, [], say).content);
    },
  };
}

function useAutosaver(key: string, start: Saved, tell: (state: SaveState) => void, warn: (warnings: Schema<'WarningDto'>[]) => void): Autosaver {
  const queries = useQueryClient();
  const [saver] = useState(() => new Autosaver(start, {
    send: async (content: ReportContent, version) => {
      const saved = await itemOf(api.PUT('/api/v1/reports/{id}/values', {
        params: { path: { id: key }, header: ifMatch(version) }, body: content as Schema<'ReportValuesDto'>,
      }));
      queries.setQueryData(formQuery(key).queryKey, (form) => form && withContent(form, content, saved.version));
      queries.setQueryData(reportQuery(key).queryKey, (report) => report && { ...report, status: saved.status, version: saved.version });
      warn(saved.warnings);
      return saved.version;
    },
    failureOf, tell,
  }));
  useEffect(() => {
    saver.enterPage();
    const again = () => void saver.flush();
    // Whoever goes to another tab may not come back to this one.
    document.addEventListener('visibilitychange', again);
    window.addEventListener('online', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('online', again);
      void saver.leavePage();
    };
  }, [saver]);
  return saver;
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiProblem)) return 'REFUSED';
  if (error.status === 412) return 'CONFLICT';
  return error.passing ? 'OFFLINE' : 'REFUSED';
}

const findingsOf = (warnings: readonly { pointer: string; message: string }[], draft: Draft): ServerFinding[] =>
  warnings.map(({ pointer, message }) => ({ key: keyOfPointer(pointer), message, text: textAt(draft, keyOfPointer(pointer)) }));

function useWarnBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
