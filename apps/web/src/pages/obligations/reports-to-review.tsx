import { bodyOf } from '@cchc/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { instant } from '../../format/instants.js';
import { paths } from '../../paths.js';
import { Nothing } from '../../states/nothing.js';
import { ReportMarks } from '../report/report-marks.js';

const query = { 'filter[status]': 'SUBMITTED', sort: 'submittedAt', pageSize: 500 };

/** The reports that wait for Sở Nội vụ, the longest waiting first. */
export function ReportsToReview() {
  const { t } = useTranslation('obligations');
  const { data } = useSuspenseQuery({
    queryKey: keys.reportList(query),
    queryFn: () => bodyOf(api.GET('/api/v1/reports', { params: { query } })),
  }).data;
  return (
    <section className="card" aria-labelledby="to-review">
      <h2 id="to-review">{t('review.title')} <span className="group-count">{data.length}</span></h2>
      {data.length === 0 ? <Nothing>{t('review.nothing')}</Nothing> : (
        <ul className="obligation-list review-list">
          {data.map((report) => (
            <li key={report.id}>
              <div className="obligation-what">
                <p className="obligation-title"><span className="cell-code">{report.periodCode}</span> {report.agencyName ?? report.agencyCode}</p>
                <p className="quiet">{t('review.sent', { at: report.submittedAt && instant(report.submittedAt), count: report.revision })}</p>
              </div>
              <ReportMarks report={report} />
              <div className="obligation-actions"><Link className="action-link" to={paths.report(report.key)} aria-label={t('actionOf', { action: t('review.open'), code: report.periodCode, title: report.agencyName })}>{t('review.open')}</Link></div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
