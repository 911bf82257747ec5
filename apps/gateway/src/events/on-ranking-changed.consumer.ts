import { RankingChangedV1, TargetMeasuredV1 } from '@cchc/contracts';
import { Hint, OnHint, type Delivered } from '@cchc/delivery';
import { EventStreams } from './event-streams.js';

/** Tells open pages that there is something newer; they fetch what they may see. */
@Hint()
export class OnRankingChanged {
  /** Facts come in any order: a page must not be told to go back. */
  private readonly versions = new Map<string, number>();

  constructor(private readonly streams: EventStreams) {}

  @OnHint(RankingChangedV1)
  ranking({ id, subject, data: { year, group, version } }: Delivered<RankingChangedV1>): void {
    if (version <= (this.versions.get(subject) ?? 0)) return;
    this.versions.set(subject, version);
    this.streams.publish(subject, { id, name: 'ranking', data: { year, group, version } });
  }

  @OnHint(TargetMeasuredV1)
  target({ id, data: { targetId, year, periodCode } }: Delivered<TargetMeasuredV1>): void {
    this.streams.publish(`target/${targetId} ${periodCode}`, { id, name: 'target', data: { targetId, year, periodCode } });
  }
}
