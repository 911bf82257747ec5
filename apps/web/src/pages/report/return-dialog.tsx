import { ApiProblem, itemOf } from '@cchc/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { Problem } from '../../states/problem.js';
import type { ReportSummary } from './report-queries.js';

interface Fields {
  reasons: string;
  deadlineDate?: Dayjs;
}

/** Why the report goes back, and until when it is awaited again. */
export function ReturnDialog({ report, onClose }: { report: ReportSummary; onClose: () => void }) {
  const { t } = useTranslation('report');
  const [fields] = Form.useForm<Fields>();
  const queries = useQueryClient();
  const returning = useMutation({
    mutationFn: ({ reasons, deadlineDate }: Fields) => itemOf(api.POST('/api/v1/reports/{id}/return', {
      params: { path: { id: report.id } }, body: { reasons: reasons.trim(), ...(deadlineDate && { deadlineDate: deadlineDate.format('YYYY-MM-DD') }) },
    })),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: keys.reports });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return;
      fields.setFields(error.errors.map(({ pointer, message }) => ({ name: pointer.slice(1) as keyof Fields, errors: [message] })));
    },
  });
  return (
    <Modal
      open title={t('return.title')} okText={t('review.return')} okButtonProps={{ danger: true }} cancelText={t('submit.cancel')}
      confirmLoading={returning.isPending} onOk={() => fields.submit()} onCancel={onClose}
    >
      <Form form={fields} layout="vertical" onFinish={(values) => returning.mutate(values)}>
        <Form.Item name="reasons" label={t('return.reasons')} rules={[{ required: true, whitespace: true, min: 5, max: 4000, message: t('return.reasonsLength') }]}>
          <Input.TextArea rows={5} autoFocus />
        </Form.Item>
        <Form.Item name="deadlineDate" label={t('return.deadline')} extra={t('return.deadlineHint')}>
          <DatePicker format="DD/MM/YYYY" className="full-width" />
        </Form.Item>
      </Form>
      {returning.isError && <Problem error={returning.error} />}
    </Modal>
  );
}
