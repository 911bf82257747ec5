import { CheckCircleOutlined, CloudSyncOutlined, DisconnectOutlined, EditOutlined, WarningOutlined } from '@ant-design/icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../../api/queries.js';
import { timeOfDay } from '../../format/instants.js';
import type { SaveState as State } from './autosaver.js';

const ICONS: Record<State['kind'], ReactNode> = {
  SAVED: <CheckCircleOutlined />, WAITING: <EditOutlined />, SAVING: <CloudSyncOutlined />, OFFLINE: <DisconnectOutlined />, CONFLICT: <WarningOutlined />, REFUSED: <WarningOutlined />,
};

/** Whether what was typed has reached the server, said aloud when it changes. */
export function SaveState({ state, onRetry }: { state: State; onRetry: () => void }) {
  const { t } = useTranslation('report');
  const clock = useSuspenseQuery(clockQuery).data;
  // The computer's time of the save, as business time.
  const businessTime = (at: Date) => Date.parse(clock.now) + at.getTime() - clock.readAt;
  const words = state.kind === 'SAVED' ? state.at && t('save.SAVED_AT', { time: timeOfDay(businessTime(state.at)) }) : t(`save.${state.kind}`);
  return (
    <span className={`save-state save-${state.kind.toLowerCase()}`}>
      {/* Empty for a form that nobody has touched. */}
      <span role="status">{words && <>{ICONS[state.kind]} {words}</>}</span>
      {(state.kind === 'OFFLINE' || state.kind === 'REFUSED') && <Button type="link" size="small" onClick={onRetry}>{t('save.retry')}</Button>}
    </span>
  );
}
