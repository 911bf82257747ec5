import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { NotFound, ValidationFailed } from '@cchc/service-kit';
import { FactLogReader, type Moment } from '../persistence/fact-log.reader.js';
import type { MomentRequest } from './moment.dto.js';

const NEVER = new Date(-8.64e15);

const refused = (field: keyof MomentRequest, slug: string, message: string): ValidationFailed => new ValidationFailed([{ pointer: `/${field}`, slug, message }]);

/** Turns a question about the past into the one moment that it means, at which nothing can change any more. */
@Injectable()
export class Moments {
  // Saves the waiting; what is settled stays settled.
  #settled: Moment = { instant: NEVER, position: '0' };

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: FactLogReader,
  ) {}

  /** Throws ValidationFailed for what is still to come, NotFound for what was before the first fact. */
  resolve(request: MomentRequest): Promise<Moment> {
    return this.work.run(async (tx) => {
      const asOf = request.asOf === undefined ? undefined : new Date(request.asOf);
      if (asOf && Number.isNaN(asOf.getTime())) throw refused('asOf', 'not-an-instant', 'Không phải thời điểm có thật.');
      if (asOf && asOf > tx.now) throw refused('asOf', 'in-the-future', 'Chỉ xem lại được thời điểm đã qua.');
      await this.settle(tx, asOf, request.position);
      if (request.position !== undefined && BigInt(request.position) > BigInt(this.#settled.position)) {
        throw refused('position', 'in-the-future', `Nhật ký mới đến vị trí ${this.#settled.position}.`);
      }
      const found = await (request.position === undefined ? this.log.atInstant(tx, asOf!) : this.log.atPosition(tx, request.position));
      if (!found) throw new NotFound('Lúc đó chưa ghi nhận sự kiện nào.');
      return { instant: asOf ?? found.instant, position: request.position ?? found.position };
    });
  }

  private async settle(tx: Transaction, asOf = NEVER, position = '0'): Promise<void> {
    if (asOf <= this.#settled.instant && BigInt(position) <= BigInt(this.#settled.position)) return;
    await this.log.settle(tx);
    this.#settled = { instant: tx.now, position: await this.log.end(tx) };
  }
}
