import { ApiRefusal } from '../../api/session.mjs';

/** A JSON object as the API answers it. */
export type Answer = Record<string, unknown>;

/** The `data` of an answer. */
export const answerOf = ({ body }: { body: { data: Answer } }): Answer => body.data;

/** Every problem that `refusalOf` has seen. */
export const refusals: Answer[] = [];

/** The problem+json of a request that must be refused, with its status. */
export async function refusalOf(request: Promise<unknown>): Promise<Answer> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    refusals.push(error.problem as Answer);
    return error.problem as Answer;
  }
  throw new Error('it was not refused');
}
