import { DemoError } from './demo-error.mjs';
import { reportValues } from './report-values.mjs';
import { PERIOD, QUALITY } from './story.mjs';
import { HOME_AFFAIRS } from './people.mjs';
import { seedOf } from './seed.mjs';
import { comma, timelinessWords } from './words.mjs';

const SENT = ['SUBMITTED', 'ACCEPTED'];
export const isSent = ({ status }) => SENT.includes(status);

/** What people do about a period's report, that of the first quarter unless the act names another; each act resolves to lines that tell it. */
export class Acts {
  /** Milliseconds from the sending of each submission to the ranking that shows it. */
  visible = [];
  #world;

  constructor(world) {
    this.#world = world;
  }

  perform(act) {
    if (act.kind === 'RETURN') return this.#sendBack(act);
    return act.kind === 'RESUBMIT' ? this.#resubmit(act) : this.#submit(act);
  }

  async #submit({ agency, mistake, period = PERIOD, portion }) {
    const report = await this.#reportOf(agency, period);
    if (report.firstSubmittedAt) return [`${this.#nameOf(agency)} đã gửi từ trước, giữ nguyên`];
    const values = reportValues(this.#world.template, report.rankingGroup, { seed: seedOf(period === PERIOD ? agency : report.key), quality: QUALITY[agency], portion });
    const refusal = mistake ? await this.#refused(report, { ...values, [mistake]: values[mistake] * 10 }) : [];
    return [...refusal, await this.#send(report, values)];
  }

  /** The officer's slip of the pen is found when the head sends the report. */
  async #refused({ key, agencyCode }, values) {
    const { people } = this.#world;
    await this.#save(key, agencyCode, values);
    const error = await people.head(agencyCode).post(`/api/v1/reports/${key}/submission`).then(() => undefined, (refused) => refused);
    if (error?.problem?.type !== '/problems/cross-check-failed') throw error ?? new DemoError(`${key}: số liệu sai mà vẫn gửi được`);
    return [`${this.#nameOf(agencyCode)} chưa gửi được: ${error.problem.errors[0].message}`];
  }

  async #resubmit({ agency, mended, period }) {
    const report = await this.#reportOf(agency, period);
    if (report.status !== 'RETURNED') return [`${this.#nameOf(agency)} không có báo cáo bị trả lại, bỏ qua`];
    return [await this.#send(report, { ...report.values, [mended]: Math.round(report.values[mended] * 0.9) })];
  }

  async #sendBack({ agency, reasons, period }) {
    const report = await this.#reportOf(agency, period);
    if (report.status !== 'SUBMITTED' || report.revision > 1) return [`${this.#nameOf(agency)} không có báo cáo chờ xem xét, bỏ qua`];
    await this.#world.people.as(HOME_AFFAIRS).post(`/api/v1/reports/${report.key}/return`, { reasons });
    return [`Sở Nội vụ trả lại báo cáo của ${this.#nameOf(agency)}: ${reasons}`];
  }

  /** The officer saves, the head sends, and the page of a reader shows it. */
  async #send({ key, agencyCode, deadlineDate }, values) {
    const { people, watch } = this.#world;
    await this.#save(key, agencyCode, values);
    const { rank, index } = watch.row(agencyCode);
    const known = watch.knownOf(agencyCode);
    const sentAt = performance.now();
    const { body: { data: receipt } } = await people.head(agencyCode).post(`/api/v1/reports/${key}/submission`);
    const visible = (await watch.seen(agencyCode, known)) - sentAt;
    this.visible.push(visible);
    const now = watch.row(agencyCode);
    const again = receipt.revision > 1 ? ' lại' : '';
    return `${this.#nameOf(agencyCode)} gửi${again} báo cáo, ${timelinessOf(receipt, deadlineDate)} · chỉ số ${comma(index)} → ${comma(now.index)}, hạng ${rank} → ${now.rank} (${Math.round(visible)} ms)`;
  }

  async #save(key, agency, values) {
    const officer = this.#world.people.officer(agency);
    const { version } = await officer.get(`/api/v1/reports/${key}`);
    await officer.put(`/api/v1/reports/${key}/values`, { values }, version);
  }

  #reportOf(agency, period = PERIOD) {
    return this.#world.people.officer(agency).get(`/api/v1/reports/${period}:${agency}`);
  }

  #nameOf(agency) {
    return this.#world.watch.row(agency).shortName;
  }
}

function timelinessOf({ firstSubmittedAt, timeliness, beforeCutOff, revision }, deadlineDate) {
  const words = timelinessWords({ firstSubmittedAt, timeliness, deadlineDate });
  return beforeCutOff && revision === 1 ? `${words}, trước ngày chốt số liệu` : words;
}
