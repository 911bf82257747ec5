import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appraisal, FormShape } from './appraise-draft.js';

interface SectionTabsProps {
  form: FormShape;
  appraisal: Appraisal;
  section: string;
  onSection: (code: string) => void;
}

export const SECTION_PANEL = 'section-panel';
export const tabId = (code: string): string => `section-tab-${code}`;

/** The form's sections, each with how much of it is filled and how many places are to be mended. */
export function SectionTabs({ form, appraisal, section, onSection }: SectionTabsProps) {
  const { t } = useTranslation('report');
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const codes = form.sections.map(({ code }) => code);
    const next = codes.at((codes.indexOf(section) + step) % codes.length)!;
    onSection(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('section.all')} className="section-tabs" onKeyDown={turn}>
      {form.sections.map(({ code, name }) => {
        const { filled, required } = appraisal.progress.get(code)!;
        const wrong = new Set(appraisal.toMend.filter((place) => place.section === code).map(({ key }) => key)).size;
        return (
          <button
            key={code} type="button" role="tab" id={tabId(code)} title={name} className="section-tab" aria-selected={code === section} aria-controls={SECTION_PANEL}
            tabIndex={code === section ? 0 : -1} onClick={() => onSection(code)}
          >
            <strong>{code}</strong> <span className={filled === required ? 'section-full' : ''}>{filled}/{required}</span>
            <span className="visually-hidden"> {t('section.progress', { name })}</span>
            {wrong > 0 && <span className="section-wrong">{wrong}<span className="visually-hidden"> {t('section.wrong')}</span></span>}
          </button>
        );
      })}
    </div>
  );
}
