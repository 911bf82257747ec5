import { ImprovementRequestedV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { OpenImprovementTask } from './open-improvement-task.handler.js';

/** A weak component of the province's PAR index becomes a task of the plan. */
@Reaction('tasks.open-improvement-task')
export class OnImprovementRequested {
  constructor(private readonly tasks: OpenImprovementTask) {}

  @OnFact(ImprovementRequestedV1)
  handle(tx: Transaction, { data }: Delivered<ImprovementRequestedV1>): Promise<void> {
    return this.tasks.execute(tx, data);
  }
}
