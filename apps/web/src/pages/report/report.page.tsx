import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../layout/page.js';
import { Part } from '../../states/part.js';
import { ReportBody } from './report-body.js';
import { formQuery, reportQuery, templateQuery } from './report-queries.js';
import { ReportMarks } from './report-marks.js';
import './report.css';

/** One agency's report for one period: to be filled, to be reviewed, or to be read. */
export function Component() {
  const { t } = useTranslation('report');
  const { key = '' } = useParams();
  const report = useQuery(reportQuery(key)).data;
  const form = useQuery(formQuery(key)).data;
  return (
    <Page title={form?.periodName ?? t('page')} aside={report && <ReportMarks report={report} />}>
      <Part key={key} lines={8}><Report reportKey={key} /></Part>
    </Page>
  );
}

function Report({ reportKey }: { reportKey: string }) {
  const report = useSuspenseQuery(reportQuery(reportKey)).data;
  const form = useSuspenseQuery(formQuery(reportKey)).data;
  const template = useSuspenseQuery(templateQuery(report.year)).data;
  // Another state is another form; a draft that is being saved stays the same one.
  return <ReportBody key={form.open ? 'open' : form.status} report={report} form={form} template={template} />;
}
