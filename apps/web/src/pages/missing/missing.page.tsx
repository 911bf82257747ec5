import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../layout/page.js';
import { paths } from '../../paths.js';

export function Component() {
  const { t } = useTranslation();
  return (
    <Page title={t('missing.title')}>
      <p>{t('missing.detail')}</p>
      <p><Link to={paths.home}>{t('missing.home')}</Link></p>
    </Page>
  );
}
