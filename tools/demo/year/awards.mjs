import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { local, privateFolder } from '../../launcher/paths.mjs';
import { HOME_AFFAIRS, LEADER } from '../people.mjs';
import { YEAR } from '../story.mjs';

const AWARDS = `/api/v1/awards/${YEAR}`;

/** The head names somebody, with what was achieved. */
export async function nominate({ people }, { agency, kind: _, ...nominee }) {
  const { body: { data } } = await people.head(agency).post(`${AWARDS}/nominations`, { agencyCode: agency, ...nominee });
  return [`${agency} đề nghị khen thưởng ${nominee.personName}${data.qualification ? `: ${data.qualification.reasons.join(' ')}` : ''}`];
}

/** Whoever was disciplined is not proposed, and it is said why. */
export async function discipline({ people }, { kind: _, ...discipline }) {
  await people.as(HOME_AFFAIRS).post(`${AWARDS}/discipline-cases`, discipline);
  return [`Sở Nội vụ ghi nhận ${discipline.personName} bị ${discipline.form.toLowerCase()} (${discipline.symbol})`];
}

/** Keeps what the system proposes, agencies before their people, whose case depends on them; then goes to the leader. */
export async function proposeAwards(world, { submission }) {
  const session = world.people.as(HOME_AFFAIRS);
  const lines = [];
  for (const kind of ['COLLECTIVE', 'INDIVIDUAL']) {
    const { version, proposals } = await session.get(`${AWARDS}/dossier`);
    const proposed = proposals.filter((one) => one.kind === kind && one.state === 'PROPOSED');
    if (proposed.length > 0) await onDossier(session, 'decisions', version, { decisions: proposed.map(({ subject }) => ({ subject, act: 'KEEP' })) });
    lines.push(`Hệ thống đề xuất, Sở Nội vụ giữ ${proposed.length} ${WORDS[kind]}: ${proposed.map(nameOf).join(', ')}`);
    lines.push(...proposals.filter((one) => one.kind === kind && one.outcome === 'DISCIPLINED').map((one) => `  không đề xuất ${nameOf(one)}: ${one.reasons.join(' ')}`));
  }
  const { version } = await session.get(`${AWARDS}/dossier`);
  await onDossier(session, 'submission', version, submission);
  const paper = await savePaper(world, HOME_AFFAIRS, 'submission/document', `to-trinh-khen-thuong-${YEAR}.docx`);
  return [...lines, `Sở Nội vụ trình lãnh đạo: Tờ trình ${submission.symbol} (${paper})`];
}

/** The leader approves, and the decision gives the certificates. */
export async function decideAwards(world, { decision }) {
  const { people, tally } = world;
  const session = people.as(LEADER);
  const { version, proposals } = await session.get(`${AWARDS}/dossier`);
  const submitted = proposals.filter(({ state }) => state === 'SUBMITTED');
  const { body: { data: judged } } = await onDossier(session, 'verdicts', version, { decisions: submitted.map(({ subject }) => ({ subject, act: 'APPROVE' })) });
  for (const { kind } of judged.proposals.filter(({ state }) => state === 'APPROVED')) tally.approved[kind] += 1;
  await onDossier(session, 'decision', judged.version, decision);
  const paper = await savePaper(world, LEADER, 'list', `danh-sach-khen-thuong-${YEAR}.docx`);
  return [`Quyết định ${decision.symbol}: Bằng khen cho ${tally.approved.COLLECTIVE} tập thể, ${tally.approved.INDIVIDUAL} cá nhân (${paper})`];
}

const WORDS = { COLLECTIVE: 'tập thể', INDIVIDUAL: 'cá nhân' };
const nameOf = ({ kind, agencyName, nominee }) => (kind === 'COLLECTIVE' ? agencyName : nominee.personName);

const onDossier = (session, what, version, body) =>
  session.send('POST', `${AWARDS}/${what}`, { body, headers: { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() } });

/** Keeps a document below `.local/demo`; resolves to the file. */
async function savePaper({ people, url, tally }, username, what, name) {
  const answer = await fetch(`${url}${AWARDS}/${what}`, { headers: { cookie: people.as(username).cookie } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const file = join(privateFolder(local('demo')), name);
  writeFileSync(file, bytes);
  tally.papers.push({ file, isDocx: answer.status === 200 && bytes.subarray(0, 2).toString('latin1') === 'PK' });
  return file;
}
