import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { Decimal, localDateOf, newId } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, type Actor, type Item, type Once } from '@cchc/service-kit';
import { componentsOf, type Component } from '../domain/province/components.js';
import { ComponentNotWeak, DeadlinePassed, ImprovementOpen } from '../domain/province/improvement-errors.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { ImprovementsRepository, type FollowedImprovement, type Improvement } from '../persistence/improvements.repository.js';
import { ParIndexSettingsRepository } from '../persistence/par-index-settings.repository.js';
import { improvementRequested } from '../published-events.js';
import { improvementOf } from './improvement-answer.js';
import type { ImprovementDto, RequestImprovementDto } from './improvement.dto.js';
import { ProvinceCardReader } from './province-card.reader.js';

export interface RequestImprovement {
  year: number;
  body: RequestImprovementDto;
  actor: Actor;
  once: Once;
}

/** Gives a weak component an owner and asks for a task of the plan; the task opens where plans are kept, by the fact that is told. */
@Injectable()
export class RequestImprovementHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly province: ProvinceCardReader,
    private readonly settings: ParIndexSettingsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly improvements: ImprovementsRepository,
  ) {}

  execute(command: RequestImprovement): Promise<Item<ImprovementDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.request(tx, command))));
  }

  private async request(tx: Transaction, { year, body, actor }: RequestImprovement): Promise<ImprovementDto> {
    await this.improvements.lock(tx, year);
    const component = await this.weakOne(tx, year, body.component);
    if (!(await this.agencies.isRanked(tx, body.agencyCode))) throw new NotFound('Không tìm thấy cơ quan chủ trì.');
    if (body.deadlineDate <= localDateOf(tx.now)) throw new DeadlinePassed();
    const former = (await this.improvements.list(tx, year)).filter((one) => one.component === component.code);
    demandDone(former, tx.now);
    const { agencyCode, person, deadlineDate, title = `Khắc phục nội dung yếu của Chỉ số CCHC cấp tỉnh: ${component.code} ${component.name}` } = body;
    const one: Improvement = {
      id: newId(), year, component: component.code, percent: component.percent, agencyCode, person, taskCode: `KP-${component.code}-${former.length + 1}`, title, deadlineDate,
      authorId: actor.personId, authorName: actor.displayName, at: tx.now,
    };
    await this.improvements.add(tx, one);
    await this.outbox.add(tx, improvementRequested(one));
    return improvementOf((await this.improvements.list(tx, year)).find(({ id }) => id === one.id)!, tx.now);
  }

  private async weakOne(tx: Transaction, year: number, code: string): Promise<Component> {
    const { weakBelow } = await this.settings.get(tx, year);
    const { set, card } = await this.province.read(tx, year);
    const component = componentsOf(set, card.leaves, new Decimal(weakBelow)).find((one) => one.code === code);
    if (!component) throw new NotFound(`Không có ${code} trong Chỉ số CCHC cấp tỉnh.`);
    if (!component.weak) throw new ComponentNotWeak(code, component.percent, weakBelow);
    return component;
  }
}

/** One improvement of a component at a time. */
function demandDone(former: readonly FollowedImprovement[], now: Date): void {
  const open = former.find((one) => !improvementOf(one, now).metAt);
  if (open) throw new ImprovementOpen(open.taskCode);
}
