import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Appraisal } from './appraise-draft.js';

/** The places to be mended before the report can be sent, each a way to its cell. */
export function ToMend({ places, onGo }: { places: Appraisal['toMend']; onGo(key: string, section: string): void }) {
  const { t } = useTranslation('report');
  if (places.length === 0) return null;
  return (
    <Alert
      type="warning" showIcon className="to-mend" title={t('mend.title', { count: places.length })}
      description={(
        <ul>
          {places.map(({ key, section, message }) => (
            <li key={key + message}><Button type="link" size="small" onClick={() => onGo(key, section)}>{message}</Button></li>
          ))}
        </ul>
      )}
    />
  );
}
