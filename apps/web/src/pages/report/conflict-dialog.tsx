import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../states/problem.js';
import { keys } from '../../api/keys.js';
import { instant } from '../../format/instants.js';
import type { FormShape } from './appraise-draft.js';
import type { Saved } from './autosaver.js';
import type { ReportContent, Value } from './report-cell.js';
import { changedKeys, draftOf, rebased, type Draft } from './report-draft.js';
import { contentOfForm } from './report-form.js';
import { formQuery, historyQuery } from './report-queries.js';
import { typedOf } from './typed-text.js';
import type { DraftInHand } from './use-draft.js';

/** Somebody saved meanwhile: says who and what, and lets the person keep their own unsaved cells or give them up. */
export function ConflictDialog({ id, form, hand }: { id: string; form: FormShape; hand: DraftInHand }) {
  const { t } = useTranslation('report');
  const fresh = useQuery({ ...formQuery(id), queryKey: [...keys.report(id), 'conflict'], staleTime: 0, gcTime: 0 });
  const last = useQuery({ ...historyQuery(id), staleTime: 0 }).data?.at(-1);
  const theirs: Saved | undefined = fresh.data && { content: contentOfForm(fresh.data), version: fresh.data.version };
  const take = (draft: Draft) => hand.rebase(theirs!, draft);
  const base = hand.saved().content;
  return (
    <Modal
      open closable={false} title={t('conflict.title')} footer={(
        <div className="conflict-choices">
          <Button disabled={!theirs} onClick={() => take(draftOf(theirs!.content))}>{t('conflict.theirs')}</Button>
          <Button type="primary" disabled={!theirs} onClick={() => take(rebased(hand.draft, base, theirs!.content, form.cells))}>{t('conflict.mine')}</Button>
        </div>
      )}
    >
      {last && <p>{t('conflict.who', { person: last.personName ?? t('conflict.somebody'), at: instant(last.at) })}</p>}
      {fresh.isError && <Problem error={fresh.error} onRetry={() => void fresh.refetch()} />}
      {fresh.isPending && <Skeleton active />}
      {theirs && <Differences form={form} base={base} mine={hand.appraisal.content} theirs={theirs.content} />}
    </Modal>
  );
}

function Differences({ form, base, mine, theirs }: { form: FormShape; base: ReportContent; mine: ReportContent; theirs: ReportContent }) {
  const { t } = useTranslation('report');
  const ours = new Set(changedKeys(base, mine, form.cells));
  const keys = changedKeys(mine, theirs, form.cells);
  if (keys.length === 0) return <p>{t('conflict.same')}</p>;
  const shown = ({ values, notApplicable }: ReportContent, key: string): string => notApplicable[key] ?? shownValue(values[key], t);
  return (
    <table className="conflict-table">
      <thead><tr><th scope="col">{t('conflict.cell')}</th><th scope="col">{t('conflict.minePart')}</th><th scope="col">{t('conflict.theirPart')}</th></tr></thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{form.every.get(key)!.code}{ours.has(key) && ` (${t('conflict.typedByMe')})`}</th>
            <td>{shown(mine, key)}</td><td>{shown(theirs, key)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shownValue(value: Value | undefined, t: (key: string) => string): string {
  if (value === undefined) return t('conflict.empty');
  return typeof value === 'boolean' ? t(value ? 'cell.yes' : 'cell.no') : typedOf(value);
}
