import { Controller } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { Fact, ObligationMetV1, RankingChangedV1, ReportSubmittedV1, type FactClass } from '@cchc/contracts';
import { brokerDeploymentOf, Hint, hintsOf, OnFact, OnHint, Reaction, reactionsOf } from './reaction.js';
import { checkDeclared, type Declared } from './start-checks.js';

@Reaction('scoring.pre-fill')
class PreFill {
  @OnFact(ReportSubmittedV1, { many: true })
  submitted(): void {}

  @OnFact(ObligationMetV1)
  met(): void {}
}

@Reaction('scoring.pre-fill')
class SameQueue {
  @OnFact(ReportSubmittedV1)
  submitted(): void {}
}

class Unknown {
  static readonly type: string = 'tasks.nothing.happened.v1';
}

@Reaction('scoring.guess')
class Guess {
  @OnFact(Unknown)
  happened(): void {}
}

/** Registered, but without examples/scoring.card.closed.v1.json. */
@Fact('scoring.card.closed.v1')
class CardClosedV1 {
  static readonly type: string;
}

@Hint()
class Tell {
  @OnHint(RankingChangedV1)
  changed(): void {}
}

@Controller()
class NoReaction {}

const declared = (changes: Partial<Declared>): Declared => ({ service: 'scoring', contexts: ['scoring'], publishes: [RankingChangedV1], reactions: [PreFill], ...changes });

describe('a class of reactions', () => {
  it('is described by its decorators', () => {
    expect(reactionsOf([PreFill, Tell, NoReaction])).toEqual([{ queue: 'scoring.pre-fill', facts: [ReportSubmittedV1.type, ObligationMetV1.type] }]);
    expect(hintsOf([PreFill, Tell, NoReaction])).toEqual([RankingChangedV1.type]);
    expect(brokerDeploymentOf(declared({ reactions: [Tell] }))).toEqual({ service: 'scoring', contexts: ['scoring'], reactions: [], hints: [RankingChangedV1.type] });
  });
});

describe('the start', () => {
  it('passes when all fits together', () => {
    expect(() => checkDeclared(declared({}))).not.toThrow();
  });

  it.each<[string, Partial<Declared>, string]>([
    ['a reaction to an unknown contract', { reactions: [Guess] }, 'tasks.nothing.happened.v1, which has no contract'],
    ['two classes on one queue', { reactions: [PreFill, SameQueue] }, 'two reactions are called scoring.pre-fill'],
    ['a fact without contract', { publishes: [Unknown as FactClass] }, 'Unknown is published and has no contract'],
    ['a fact without example', { publishes: [CardClosedV1] }, 'scoring.card.closed.v1 is published and has no valid example'],
    ['a fact of another context', { publishes: [ReportSubmittedV1] }, 'published outside its context'],
    ['a context of another service', { contexts: ['scoring', 'tasks'] }, 'context tasks does not belong to scoring'],
  ])('is refused for %s', (_, changes, reason) => {
    expect(() => checkDeclared(declared(changes))).toThrow(reason);
  });

  it('names every reason at once', () => {
    expect(() => checkDeclared(declared({ reactions: [Guess], publishes: [ReportSubmittedV1] }))).toThrow(/no contract.*outside its context/);
  });
});
