import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../api/queries.js';
import type { ObligationFilter } from './obligation-filter.js';

interface ObligationFiltersProps {
  filter: ObligationFilter;
  mayChooseAgency: boolean;
  onFilter: (filter: ObligationFilter) => void;
}

const CLASSES = ['', 'REPORT', 'TASK', 'RETURNED_REPORT'] as const;

export function ObligationFilters({ filter, mayChooseAgency, onFilter }: ObligationFiltersProps) {
  const { t } = useTranslation('obligations');
  const agencies = useQuery({ ...agenciesQuery, enabled: mayChooseAgency }).data;
  const choices = [...(agencies?.values() ?? [])].map(({ code, shortName }) => ({ value: code, label: shortName }));
  return (
    <search className="row obligation-filters">
      <Input.Search
        key={filter.q} defaultValue={filter.q} allowClear placeholder={t('filter.search')} aria-label={t('filter.search')} className="filter-search"
        onSearch={(q) => onFilter({ ...filter, q: q.trim() })}
      />
      <Select
        aria-label={t('filter.class')} className="filter-class" value={filter.class} onChange={(kind) => onFilter({ ...filter, class: kind })}
        options={CLASSES.map((value) => ({ value, label: t(`class.${value || 'ALL'}`) }))}
      />
      {mayChooseAgency && (
        <Select
          aria-label={t('filter.agency')} className="filter-agency" value={filter.agency} onChange={(agency) => onFilter({ ...filter, agency })}
          showSearch={{ optionFilterProp: 'label' }} options={[{ value: '', label: t('filter.allAgencies') }, ...choices]}
        />
      )}
    </search>
  );
}
