import { describe, expect, it } from '@jest/globals';
import { reconcile } from '../reconcile.mjs';

const REPORT = '0177f4c2-1a00-7001-9c3d-2b4a6c8e0f11';

/** Two submissions of one report and one mail, all as it should be. */
const sound = () => ({
  submissions: [1, 2].map((revision) => ({ reportId: REPORT, revision, values: { done: revision, plan: '10.50' }, factIds: [`fact-${revision}`], obligationId: `duty-${revision}`, obligationVersion: 2 })),
  taken: [{ id: 'fact-1' }, { id: 'fact-2' }],
  recorded: [{ reportId: REPORT, revision: 2, entries: { plan: '10.50', done: 2 } }],
  scored: [1, 2].map((revision) => ({ id: `fact-${revision}`, reportId: REPORT, revision })),
  scoredStates: [{ reportId: REPORT, revision: 2 }],
  leavesTwice: [] as { id: string; leaf: string }[],
  obligations: [1, 2].map((number) => ({ id: `duty-${number}`, version: '2', met: true, reminds: false })),
  parked: [] as object[],
  messages: [{ id: 'message-1', messageId: '<1@cchc>', state: 'SENT' }],
  promised: [{ id: 'message-1' }],
  mails: ['<1@cchc>'],
});
type Evidence = ReturnType<typeof sound>;
const accepted = [1, 2].map((revision) => ({ reportId: REPORT, revision, agencyCode: 'SCT', at: 0 }));

const judged = (change: (evidence: Evidence) => unknown): { lost: string[]; doubled: string[]; effects: number } => {
  const evidence = sound();
  change(evidence);
  return reconcile(accepted, evidence);
};

describe('the reconciliation', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(reconcile(accepted, sound())).toEqual({ accepted: 2, effects: 6, lost: [], doubled: [], parked: 0, uncertain: 0 });
  });

  it.each<[string, (evidence: Evidence) => unknown, string[]]>([
    ['a receipt of which the disk knows nothing', (e) => e.submissions.shift(), [1, 2, 3].map(() => 'accepted, but nowhere on disk')],
    ['a submission whose fact was never written', (e) => (e.submissions[0]!.factIds = null as never), ['not in indicators', 'not in scoring']],
    ['a fact that indicators never took', (e) => e.taken.shift(), ['not in indicators']],
    ['values of another revision', (e) => (e.recorded[0]!.entries.done = 1), ['not in indicators']],
    ['a fact that is not in the log of scoring', (e) => e.scored.shift(), ['not in scoring']],
    ['a card worked out from an older revision', (e) => (e.scoredStates[0]!.revision = 1), ['not in scoring']],
    ['an obligation that is still owed', (e) => (e.obligations[1]!.met = false), ['not in notifications']],
    ['a reminder that is still to come', (e) => (e.obligations[0]!.reminds = true), ['not in notifications']],
    ['a mail that was sent and never received', (e) => e.mails.pop(), ['sent, but never received']],
    ['a reminder told by a mail that was never made', (e) => e.promised.push({ id: 'message-2' }), ['promised, but never made']],
  ])('finds %s', (_, change, words) => {
    const { lost } = judged(change);
    expect(lost).toHaveLength(words.length);
    words.forEach((word, index) => expect(lost[index]).toContain(word));
  });

  it.each<[string, (evidence: Evidence) => unknown, string]>([
    ['a submission told twice', (e) => e.submissions[0]!.factIds.push('fact-1b'), 'told twice'],
    ['a submission scored twice', (e) => e.scored.push({ id: 'fact-1b', reportId: REPORT, revision: 1 }), 'scored twice'],
    ['a leaf changed twice by one fact', (e) => e.leavesTwice.push({ id: 'fact-1', leaf: 'TP-1.1' }), 'leaf TP-1.1 changed twice'],
    ['a mail received twice', (e) => e.mails.push('<1@cchc>'), 'received twice'],
    ['a mail of a message that was not sent', (e) => (e.messages[0]!.state = 'CANCELLED'), 'of no message that was sent'],
  ])('finds %s', (_, change, word) => {
    expect(judged(change).doubled.join()).toContain(word);
  });

  it('lets an uncertain mail lie in the mailbox or not, and counts it', () => {
    for (const mails of [[], ['<1@cchc>']]) {
      const evidence = { ...sound(), messages: [{ id: 'message-1', messageId: '<1@cchc>', state: 'UNCERTAIN' }], mails };
      expect(reconcile(accepted, evidence)).toMatchObject({ lost: [], doubled: [], uncertain: 1 });
    }
  });
});
