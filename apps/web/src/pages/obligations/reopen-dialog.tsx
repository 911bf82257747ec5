import { itemOf } from '@cchc/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { Problem } from '../../states/problem.js';
import type { DialogProps } from './complete-dialog.js';

/** Withdraws a completion that was noted by mistake; the reason stays in the history. */
export function ReopenDialog({ obligation, onClose, onDone }: DialogProps) {
  const { t } = useTranslation('obligations');
  const [fields] = Form.useForm<{ reason: string }>();
  const queries = useQueryClient();
  const reopening = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      itemOf(api.POST('/api/v1/obligations/{id}/reopening', { params: { path: { id: obligation.id } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      onClose();
      onDone();
      await queries.invalidateQueries({ queryKey: keys.obligations });
    },
  });
  return (
    <Modal
      open title={t('reopening.title')} okText={t('reopen')} okButtonProps={{ danger: true }} cancelText={t('cancel')} confirmLoading={reopening.isPending}
      onOk={() => fields.submit()} onCancel={onClose}
    >
      <p><strong>{obligation.code}</strong> {obligation.title}</p>
      <Form form={fields} layout="vertical" onFinish={(values) => reopening.mutate(values)}>
        <Form.Item name="reason" label={t('reopening.reason')} rules={[{ required: true, whitespace: true, min: 5, max: 2000, message: t('reopening.reasonLength') }]}>
          <Input.TextArea rows={3} autoFocus />
        </Form.Item>
      </Form>
      {reopening.isError && <Problem error={reopening.error} />}
    </Modal>
  );
}
