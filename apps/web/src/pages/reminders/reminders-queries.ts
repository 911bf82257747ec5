import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';

export type Reminder = Schema<'ReminderDto'>;
export type Recipient = Schema<'RecipientDto'>;

/** An obligation's whole ladder of reminders, in the order of their hours. */
export const remindersQuery = (obligationId: string) => queryOptions({
  queryKey: keys.remindersOf(obligationId),
  queryFn: async () => (await bodyOf(api.GET('/api/v1/reminders', {
    params: { query: { 'filter[subject]': obligationId, sort: 'dueAt', pageSize: 500 } },
  }))).data,
});

export const messageQuery = (id: string) => queryOptions({
  queryKey: keys.message(id),
  queryFn: () => itemOf(api.GET('/api/v1/messages/{id}', { params: { path: { id } } })),
});
