const PAGE = 500;

/** What was accepted, as the producer has it on disk: the fact of each submission and the obligation that it met. */
const SUBMISSIONS = `
  SELECT s.report_id AS "reportId", s.revision, s."values", f.ids AS "factIds", m.obligation_id AS "obligationId", m.version AS "obligationVersion"
  FROM tasks.report_submissions s
  LEFT JOIN LATERAL (SELECT h.obligation_id, h.version FROM tasks.obligation_history h
    WHERE h.kind = 'MET' AND h.detail ->> 'reportId' = s.report_id::text AND (h.detail ->> 'revision')::int = s.revision) m ON true
  LEFT JOIN LATERAL (SELECT array_agg(f.id) AS ids FROM facts f WHERE f.report_id = s.report_id AND f.revision = s.revision) f ON true`;
const FACTS = `WITH facts AS MATERIALIZED (
  SELECT id, (payload::jsonb #>> '{data,reportId}')::uuid AS report_id, (payload::jsonb #>> '{data,revision}')::int AS revision
  FROM tasks.outbox WHERE routing_key = 'tasks.report.submitted.v1')`;

const INDICATORS = 'SELECT report_id AS "reportId", revision, entries FROM indicators.report_values';
const TAKEN = `SELECT message_id AS id FROM indicators.inbox WHERE queue = 'indicators.record-values'`;
const SCORED = `SELECT fact_id AS id, payload ->> 'reportId' AS "reportId", (payload ->> 'revision')::int AS revision
  FROM scoring.facts WHERE kind = 'tasks.report.submitted.v1'`;
const SCORED_STATES = `SELECT state ->> 'reportId' AS "reportId", (state #>> '{submission,revision}')::int AS revision
  FROM scoring.known_states WHERE kind = 'REPORT' AND state -> 'submission' <> 'null'`;
const LEAVES_TWICE = `SELECT cause_fact_id AS id, leaf_code AS leaf FROM scoring.leaf_history
  WHERE cause_fact_id IS NOT NULL GROUP BY cause_fact_id, agency_code, year, leaf_code, card_version HAVING count(*) > 1`;
const MET = `SELECT o.obligation_id AS id, o.state_version AS version, o.met,
    EXISTS (SELECT FROM notifications.reminders r WHERE r.subject = o.obligation_id AND r.state = 'PENDING') AS reminds
  FROM notifications.obligations o`;
const MESSAGES = 'SELECT id, message_id AS "messageId", state FROM notifications.messages';
const PROMISED = `SELECT DISTINCT message_id AS id FROM notifications.reminder_recipients WHERE state = 'DIGESTED'`;

const PARKED = ['directory', 'tasks', 'indicators', 'scoring', 'notifications']
  .map((schema) => `SELECT queue, message_id AS id FROM ${schema}.parked_messages WHERE state = 'PARKED'`).join(' UNION ALL ');

const UNPUBLISHED = `SELECT ${['directory', 'tasks', 'indicators', 'scoring', 'notifications']
  .map((schema) => `(SELECT count(*) FROM ${schema}.outbox WHERE published_at IS NULL)`).join(' + ')} AS count`;
const MAILS_DUE = `SELECT
  (SELECT count(*) FROM notifications.messages WHERE state = 'SENDING' OR (state IN ('QUEUED', 'DEFERRED') AND send_after <= clock.business_now()))
  + (SELECT count(*) FROM notifications.reminders WHERE state = 'PENDING' AND due_at <= clock.business_now()) AS count`;

/** Everything that the reconciliation weighs, read from the tables of every service and from the mailbox. */
export async function gather({ query, mailbox }) {
  return {
    submissions: await query(FACTS + SUBMISSIONS),
    taken: await query(TAKEN), recorded: await query(INDICATORS),
    scored: await query(SCORED), scoredStates: await query(SCORED_STATES), leavesTwice: await query(LEAVES_TWICE),
    obligations: await query(MET),
    parked: await query(PARKED),
    messages: await query(MESSAGES), promised: await query(PROMISED), mails: await mailsIn(mailbox),
  };
}

/** Resolves to what is still under way, in words; empty when all is quiet. */
export async function underWay(query, broker) {
  const [[{ count: unpublished }], [{ count: mails }], queues] = [await query(UNPUBLISHED), await query(MAILS_DUE), await broker.backlog()];
  return [['facts unpublished', Number(unpublished)], ['mails due', Number(mails)], ...queues].filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
}

/** Whether the effects of a submission are with all consumers: for the time that a recovery takes. */
export async function isEverywhere(query, { reportId, revision, agencyCode }) {
  const [found] = await query(`SELECT
    (SELECT revision >= $2 FROM indicators.report_values WHERE report_id = $1) AND
    EXISTS (SELECT FROM scoring.facts WHERE agency_code = $3 AND kind = 'tasks.report.submitted.v1' AND payload ->> 'reportId' = $1::text AND (payload ->> 'revision')::int >= $2) AND
    EXISTS (SELECT FROM tasks.obligation_history h JOIN notifications.obligations o USING (obligation_id)
      WHERE h.agency_code = $3 AND h.kind = 'MET' AND h.detail ->> 'reportId' = $1::text AND (h.detail ->> 'revision')::int = $2 AND o.met) AS everywhere`,
  [reportId, revision, agencyCode]);
  return found.everywhere === true;
}

/** The Message-ID of every mail that was received. */
async function mailsIn({ httpPort, token }) {
  const ask = async (path) => {
    const response = await fetch(`http://127.0.0.1:${httpPort}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`the mailbox answered ${response.status}`);
    return response.json();
  };
  const mails = [];
  for (let page = 1; ; page += 1) {
    const { data, page: { total } } = await ask(`/messages?page=${page}&pageSize=${PAGE}`);
    for (const { id } of data) mails.push((await ask(`/messages/${id}`)).headers['message-id']);
    if (page * PAGE >= total) return mails;
  }
}
