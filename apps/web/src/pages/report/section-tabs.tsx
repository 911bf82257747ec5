import { Badge, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Appraisal, FormShape } from './appraise-draft.js';

interface SectionTabsProps {
  form: FormShape;
  appraisal: Appraisal;
  section: string;
  onSection: (code: string) => void;
}

/** The form's sections, each with how much of it is filled and how many places are to be mended. */
export function SectionTabs({ form, appraisal, section, onSection }: SectionTabsProps) {
  const { t } = useTranslation('report');
  const items = form.sections.map(({ code, name }) => {
    const { filled, required } = appraisal.progress.get(code)!;
    const wrong = new Set(appraisal.toMend.filter((place) => place.section === code).map(({ key }) => key)).size;
    const said = t('section.progress', { name, filled, required }) + (wrong > 0 ? `, ${t('section.wrong', { count: wrong })}` : '');
    return {
      key: code,
      label: (
        <span className="section-tab" title={said} aria-label={said}>
          <strong>{code}</strong> <span className={filled === required ? 'section-full' : ''}>{filled}/{required}</span>
          {wrong > 0 && <Badge count={wrong} size="small" />}
        </span>
      ),
    };
  });
  return <Tabs activeKey={section} onChange={onSection} items={items} aria-label={t('section.all')} />;
}
