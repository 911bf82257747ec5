import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError, newId } from '@cchc/kernel';
import { Forbidden, holds, Idempotency, itemOf, NotFound, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { appraiserOfActor } from '../appraisal/appraiser.js';
import { CellsReader, type Cell } from '../appraisal/cells.reader.js';
import { ScoresRefused } from '../domain/campaign/campaign-errors.js';
import { deciderOf } from '../domain/campaign/deciding.js';
import type { Timetable } from '../domain/campaign/windows.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { ExplanationsRepository, type Explanation } from '../persistence/explanations.repository.js';
import type { Citation } from '../persistence/score-entries.repository.js';
import { explanationOf } from './explanation-answer.js';
import type { ExplanationDto } from './explanation.dto.js';

interface About {
  year: number;
  agencyCode: string;
  leaf: string;
  text: string;
}

interface ByPerson {
  actor: Actor;
  once: Once;
}

export type Ask = About & ByPerson;
export type Reply = About & ByPerson & { evidence: readonly Citation[] };

class AlreadyReplied extends DomainError {
  readonly slug = 'already-replied';
  readonly title = 'Yêu cầu này đã được giải trình';
  constructor() {
    super('Mỗi yêu cầu chỉ trả lời một lần; có thể gửi thêm một giải trình riêng.');
  }
}

/** Questions of those who appraise, and replies of agencies, asked or not. */
@Injectable()
export class Explain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly cells: CellsReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly explanations: ExplanationsRepository,
  ) {}

  /** While the first appraisal runs, so that the agency has the whole time of explanation for its reply. */
  ask(command: Ask): Promise<Item<ExplanationDto>> {
    return this.once(command, async (tx) => {
      const { timetable, cell } = await this.cell(tx, command);
      const onBehalfOf = deciderOf(cell.leaf, cell.agencyCode, appraiserOfActor(command.actor));
      timetable.demandOpen('APPRAISAL_1', cell.agencyCode, tx.now);
      return this.add(tx, command, { kind: 'REQUEST', requestId: null, evidence: [], onBehalfOf });
    });
  }

  /** Everybody has the right of reply, whether anybody asked or not. */
  reply(command: Reply): Promise<Item<ExplanationDto>> {
    return this.once(command, (tx) => this.replied(tx, command, null));
  }

  answer(requestId: string, command: Omit<Reply, keyof About> & { text: string }): Promise<Item<ExplanationDto>> {
    return this.once(command, async (tx) => {
      const request = await this.explanations.find(tx, requestId);
      if (request?.kind !== 'REQUEST') throw new NotFound('Không tìm thấy yêu cầu giải trình.');
      const { year, agencyCode, leaf } = request;
      return this.replied(tx, { ...command, year, agencyCode, leaf }, requestId);
    });
  }

  private async replied(tx: Transaction, command: Reply, requestId: string | null): Promise<ExplanationDto> {
    const { timetable, cell: { agencyCode } } = await this.cell(tx, command);
    if (!holds(command.actor, 'HEAD', agencyCode)) throw new Forbidden('Giải trình do thủ trưởng của cơ quan gửi.');
    timetable.demandOpen('EXPLANATION', agencyCode, tx.now);
    const documents = (await this.evidence.ofAgency(tx, agencyCode)).map(({ id }) => id);
    if (command.evidence.some(({ documentId }) => !documents.includes(documentId))) {
      throw new ScoresRefused([{ pointer: '/evidence', slug: 'unknown-document', message: 'Tài liệu kiểm chứng không có trong kho của cơ quan.' }]);
    }
    return this.add(tx, command, { kind: 'REPLY', requestId, evidence: command.evidence, onBehalfOf: agencyCode });
  }

  /** The cell, and the campaign that its leaf's scheme is scored in. */
  private async cell(tx: Transaction, { year, agencyCode, leaf }: About): Promise<{ cell: Cell; timetable: Timetable }> {
    const scheme = await this.sets.schemeOf(tx, year, leaf);
    const { timetable } = await this.campaigns.hold(tx, year, scheme);
    const [cell] = await this.cells.read(tx, { scheme, year, agencies: [agencyCode], leaves: [leaf] });
    if (!cell) throw new NotFound('Không tìm thấy tiêu chí thẩm định trong phiếu của cơ quan.');
    return { cell, timetable };
  }

  private async add(tx: Transaction, { year, agencyCode, leaf, text, actor }: About & ByPerson, rest: Pick<Explanation, 'kind' | 'requestId' | 'evidence' | 'onBehalfOf'>): Promise<ExplanationDto> {
    const one: Explanation = { id: newId(), year, agencyCode, leaf, text, ...rest, authorId: actor.personId, authorName: actor.displayName, at: tx.now };
    if (!(await this.explanations.add(tx, one))) throw new AlreadyReplied();
    return explanationOf(one);
  }

  private once({ actor, once }: ByPerson, work: (tx: Transaction) => Promise<ExplanationDto>): Promise<Item<ExplanationDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await work(tx))), { scope: scopeOf(actor) });
  }
}
