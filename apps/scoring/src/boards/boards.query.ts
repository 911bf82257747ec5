import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound, scopeOf, type Actor } from '@cchc/service-kit';
import type { CriteriaSet, Scheme } from '../domain/criteria/criteria-set.js';
import { ROUNDS, type Round } from '../domain/facts/card-facts.js';
import { blockRanks, ranksOf } from '../domain/ranking/rank.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaBoardsRepository } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { leafRowOf } from '../persistence/scorecards.reader.js';
import { explainedLeafOf } from '../scorecards/card-answers.js';
import { WorkedCards, type WorkedCard } from '../schemes/worked-cards.js';
import type { BoardCardDto, BoardDto, BoardHeadDto, BoardRowDto } from './board.dto.js';

export interface BoardQuestion {
  scheme: Scheme;
  year: number;
  group: RankingGroup;
  actor: Actor;
}

interface Line {
  agencyCode: string;
  agencyName: string;
  emulationBlock: string | null;
  card: Scorecard;
}

interface Read {
  head: BoardHeadDto;
  set: CriteriaSet;
  lines: { line: Line; row: BoardRowDto }[];
}

/**
 * The board of a scheme: every agency of the group scored by the set in force at reading, on one consistent snapshot of the facts. What the
 * PAR index keeps as cards, the smaller schemes work out each time they are asked for.
 */
@Injectable()
export class BoardsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly boards: CriteriaBoardsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly campaigns: CampaignsRepository,
    private readonly worked: WorkedCards,
  ) {}

  async board(question: BoardQuestion): Promise<BoardDto> {
    const { head, lines } = await this.read(question);
    return { ...head, rows: lines.map(({ row }) => row).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.agencyCode < b.agencyCode ? -1 : 1)) };
  }

  async card(question: BoardQuestion, agency: string): Promise<BoardCardDto> {
    const { head, set, lines } = await this.read(question);
    const found = lines.find(({ line }) => line.agencyCode === agency);
    if (!found || !(this.seesAll(question.actor, head) || question.actor.agencies.includes(agency))) throw new NotFound('Không tìm thấy phiếu điểm.');
    const scores = new Map(found.line.card.leaves.map((leaf) => [leaf.leaf, leaf]));
    return { ...head, row: found.row, leaves: set.leaves.map((leaf) => explainedLeafOf(leaf, leafRowOf(scores.get(leaf.code)!), { card: { agencyCode: agency }, set })) };
  }

  /** Rows that the actor may see: all, or their own without its rank and rounds that are not shown, while ranks or rounds in them are not shown to agencies. */
  private read({ scheme, year, group, actor }: BoardQuestion): Promise<Read> {
    return this.work.run(async (tx) => {
      const inForce = await this.sets.inForce(tx, { scheme, year, group });
      if (!inForce) throw new NotFound(`Chưa có bộ tiêu chí của bảng này năm ${year}.`);
      const set = await this.sets.get(tx, inForce.code);
      const head = await this.head(tx, set, inForce.code);
      const seesAll = this.seesAll(actor, head);
      const hidden = seesAll ? [] : await this.hiddenRounds(tx, year);
      const cards = await this.worked.read(tx, { scheme, year, group });
      const whole = linesOf(cards, [], tx.now);
      const all = seesAll || (head.visibleToAgencies && !whole.some(({ card }) => card.leaves.some(({ source }) => hidden.some((round) => round === source))));
      const lines = all ? whole : linesOf(cards, hidden, tx.now);
      const standings = lines.map(({ agencyCode, emulationBlock, card }) => ({ agencyCode, emulationBlock, ...card, surveyPercent: card.survey.percent }));
      const [ranks, inBlock] = [ranksOf(standings), blockRanks(standings)];
      const ranked = lines.map((line, index) => ({ line, row: rowOf(line, set, all ? { rank: ranks[index]!, blockRank: inBlock.get(line.agencyCode) ?? null } : UNRANKED) }));
      return { head, set, lines: ranked.filter(({ line }) => all || actor.agencies.includes(line.agencyCode)) };
    }, { snapshot: true });
  }

  private seesAll(actor: Actor, { scheme }: BoardHeadDto): boolean {
    return scopeOf(actor).kind === 'system' || actor.agencies.includes(scheme.ownerAgency);
  }

  private async head(tx: Transaction, { scheme, year, group, bandsAssumed, leaves }: CriteriaSet, criteriaSet: string): Promise<BoardHeadDto> {
    const { name, agencyCode } = await this.boards.owner(tx, scheme);
    const lockedAt = (await this.campaigns.find(tx, year, scheme))?.lockedAt;
    const [now] = await tx.manager.query<{ position: string; visible: boolean }[]>(`
      SELECT (SELECT coalesce(max(position), 0) FROM scoring.facts) AS position,
        coalesce((SELECT ranking_visible_to_agencies FROM scoring.ranking_years WHERE year = $1), false) AS visible`, [year]);
    return {
      scheme: { code: scheme, name, ownerAgency: agencyCode }, year, group, criteriaSet, asOf: { instant: tx.now.toISOString(), position: now!.position }, provisional: !lockedAt, lockedAt: lockedAt?.toISOString() ?? null, bandsAssumed,
      assumed: leaves.some(({ provenance }) => provenance.assumed || provenance.pointsAssumed), visibleToAgencies: now!.visible,
    };
  }

  private async hiddenRounds(tx: Transaction, year: number): Promise<Round[]> {
    const rows = await tx.manager.query<{ round: Round }[]>('SELECT round FROM unnest($2::text[]) round WHERE NOT scoring.shows_round($1, round)', [year, ROUNDS]);
    return rows.map(({ round }) => round);
  }
}

const linesOf = (cards: readonly WorkedCard[], hidden: readonly Round[], now: Date): Line[] => cards.map(({ set, facts, ...agency }) =>
  ({ ...agency, card: scoreCard(set, { ...facts, scores: facts.scores.filter(({ round }) => !hidden.includes(round)) }, now) }));

const UNRANKED = { rank: null, blockRank: null };

function rowOf({ agencyCode, agencyName, emulationBlock, card }: Line, set: CriteriaSet, place: Pick<BoardRowDto, 'rank' | 'blockRank'>): BoardRowDto {
  const { index, band, total, coverage, bestAttainable } = card;
  return { ...place, agencyCode, agencyName, emulationBlock, index, band, bandName: set.bands.find(({ code }) => code === band)!.name, ...total, coverage, bestAttainable };
}
