const CONSUMERS = 3;
const keyOf = ({ reportId, revision }) => `${reportId} #${revision}`;

/**
 * Weighs every accepted submission against its effects in each consumer, and every mail against its promise.
 * Resolves to `{ accepted, effects, lost, doubled, parked, uncertain }`; `lost` and `doubled` say in words what.
 */
export function reconcile(accepted, evidence) {
  const effects = accepted.map((receipt) => effectsOf(receipt, indexed(evidence)));
  const mails = weighMails(evidence);
  return {
    accepted: accepted.length,
    effects: effects.reduce((sum, { missing }) => sum + CONSUMERS - missing.length, 0),
    lost: [...effects.flatMap(({ missing }) => missing), ...mails.lost],
    doubled: [...doubledFacts(evidence), ...mails.doubled],
    parked: evidence.parked.length,
    uncertain: evidence.messages.filter(({ state }) => state === 'UNCERTAIN').length,
  };
}

const indexes = new WeakMap();

function indexed(evidence) {
  const known = indexes.get(evidence);
  if (known) return known;
  const by = (rows, key) => new Map(rows.map((row) => [key(row), row]));
  const index = {
    submissions: by(evidence.submissions, keyOf), taken: by(evidence.taken, ({ id }) => id), scored: by(evidence.scored, ({ id }) => id),
    recorded: by(evidence.recorded, ({ reportId }) => reportId), scoredStates: by(evidence.scoredStates, ({ reportId }) => reportId),
    obligations: by(evidence.obligations, ({ id }) => id), newest: newestOf(evidence.submissions),
  };
  indexes.set(evidence, index);
  return index;
}

function newestOf(submissions) {
  const newest = new Map();
  for (const { reportId, revision } of submissions) newest.set(reportId, Math.max(revision, newest.get(reportId) ?? 0));
  return newest;
}

/** What is missing of one receipt, consumer by consumer. */
function effectsOf(receipt, index) {
  const submission = index.submissions.get(keyOf(receipt));
  const told = (what) => `${keyOf(receipt)}: ${what}`;
  if (!submission) return { missing: ['indicators', 'scoring', 'notifications'].map((consumer) => told(`accepted, but nowhere on disk (${consumer})`)) };
  const isNewest = index.newest.get(receipt.reportId) === receipt.revision;
  const checks = { indicators: isRecorded, scoring: isScored, notifications: isRemindedNoMore };
  const missing = Object.entries(checks).filter(([, check]) => !check(submission, isNewest, index)).map(([consumer]) => told(`not in ${consumer}`));
  return { missing };
}

/** The newest revision stands in the projection with its very values; an older one was taken. */
function isRecorded({ factIds, reportId, revision, values }, isNewest, { taken, recorded }) {
  if (!factIds?.every((id) => taken.has(id))) return false;
  const found = recorded.get(reportId);
  return !isNewest || (found?.revision === revision && sameValues(found.entries, values));
}

function isScored({ factIds, reportId, revision }, isNewest, { scored, scoredStates }) {
  return Boolean(factIds?.every((id) => scored.has(id))) && (!isNewest || scoredStates.get(reportId)?.revision === revision);
}

function isRemindedNoMore({ obligationId, obligationVersion }, _isNewest, { obligations }) {
  const known = obligations.get(obligationId);
  return known !== undefined && known.met && Number(known.version) >= obligationVersion && !known.reminds;
}

const sorted = (values) => JSON.stringify(Object.entries(values).map(([key, value]) => [key, String(value)]).sort(([a], [b]) => (a < b ? -1 : 1)));
const sameValues = (one, other) => sorted(one) === sorted(other);

/** One submission is one fact, one entry of the log, and changes a leaf of a card once. */
function doubledFacts({ submissions, scored, leavesTwice }) {
  const twice = submissions.filter(({ factIds }) => (factIds?.length ?? 0) > 1).map((row) => `${keyOf(row)}: told twice`);
  return [...twice, ...repeated(scored.map(keyOf)).map((key) => `${key}: scored twice`), ...leavesTwice.map(({ id, leaf }) => `fact ${id}: leaf ${leaf} changed twice`)];
}

/** A mail that was sent lies in the mailbox once; one whose end is not known at most once; and no other lies there. */
function weighMails({ messages, promised, mails }) {
  const ids = new Set(messages.map(({ id }) => id));
  const received = new Set(mails);
  const expected = new Set(messages.filter(({ state }) => ['SENT', 'UNCERTAIN'].includes(state)).map(({ messageId }) => messageId));
  return {
    lost: [
      ...messages.filter(({ state, messageId }) => state === 'SENT' && !received.has(messageId)).map(({ id }) => `mail ${id}: sent, but never received`),
      ...promised.filter(({ id }) => !ids.has(id)).map(({ id }) => `mail ${id}: promised, but never made`),
    ],
    doubled: [...repeated(mails).map((id) => `mail ${id}: received twice`), ...mails.filter((id) => !expected.has(id)).map((id) => `mail ${id}: of no message that was sent`)],
  };
}

function repeated(keys) {
  const seen = new Set();
  return keys.filter((key) => seen.has(key) || !seen.add(key));
}
