import { itemOf } from '@cchc/api-client';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import { Problem } from '../../states/problem.js';
import type { Obligation } from './obligations-queries.js';

interface Fields {
  note?: string;
  evidence?: { number: string; date: Dayjs; abstract: string }[];
}

export interface DialogProps {
  obligation: Obligation;
  onClose: () => void;
  onDone: () => void;
}

/** Notes a task as done, with the documents that prove it. */
export function CompleteDialog({ obligation, onClose, onDone }: DialogProps) {
  const { t } = useTranslation('obligations');
  const [fields] = Form.useForm<Fields>();
  const completion = useCompletion(obligation, () => {
    onClose();
    onDone();
  });
  return (
    <Modal
      open title={t('completion.title')} okText={t('complete')} cancelText={t('cancel')} confirmLoading={completion.isPending}
      onOk={() => fields.submit()} onCancel={onClose}
    >
      <p><strong>{obligation.code}</strong> {obligation.title}</p>
      <Form form={fields} layout="vertical" onFinish={(values) => completion.mutate(values)}>
        <Form.Item name="note" label={t('completion.note')} rules={[{ max: 2000 }]}><Input.TextArea rows={2} /></Form.Item>
        <p className="quiet">{t('completion.evidenceHint')}</p>
        <Form.List name="evidence">
          {(documents, { add, remove }) => (
            <>
              {documents.map(({ key, name }) => <CitedDocument key={key} name={name} onRemove={() => remove(name)} />)}
              {documents.length < 20 && <Button icon={<PlusOutlined />} onClick={() => add()}>{t('completion.addDocument')}</Button>}
            </>
          )}
        </Form.List>
      </Form>
      {completion.isError && <Problem error={completion.error} />}
    </Modal>
  );
}

function CitedDocument({ name, onRemove }: { name: number; onRemove: () => void }) {
  const { t } = useTranslation('obligations');
  const needed = [{ required: true, whitespace: true, message: t('completion.needed') }];
  return (
    <fieldset className="cited-document">
      <legend>{t('completion.document', { number: name + 1 })}</legend>
      <Form.Item name={[name, 'number']} label={t('completion.number')} rules={[...needed, { max: 100 }]}><Input placeholder="12/TTr-UBND" /></Form.Item>
      <Form.Item name={[name, 'date']} label={t('completion.date')} rules={[{ required: true, message: t('completion.needed') }]}><DatePicker format="DD/MM/YYYY" className="full-width" /></Form.Item>
      <Form.Item name={[name, 'abstract']} label={t('completion.abstract')} rules={[...needed, { max: 500 }]}><Input.TextArea rows={2} /></Form.Item>
      <Button type="text" icon={<DeleteOutlined />} onClick={onRemove}>{t('completion.removeDocument')}</Button>
    </fieldset>
  );
}

function useCompletion({ id }: Obligation, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ note, evidence = [] }: Fields) => itemOf(api.POST('/api/v1/obligations/{id}/completion', {
      params: { path: { id } },
      body: { ...(note?.trim() && { note: note.trim() }), evidence: evidence.map((document) => ({ ...document, date: document.date.format('YYYY-MM-DD') })) },
    })),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: keys.obligations });
    },
  });
}
