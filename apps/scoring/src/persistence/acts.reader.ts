import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { standing } from '../domain/adjustments/adjustment.js';
import { newest } from '../domain/newest.js';
import { AdjustmentsRepository, type GivenAdjustment } from './adjustments.repository.js';
import type { CardKey } from './card-record.js';
import { EvidenceRepository, type EvidenceDocument } from './evidence.repository.js';
import { FactLogReader } from './fact-log.reader.js';
import { givenBy } from './given-facts.js';
import { ScoreEntriesRepository, type ScoreEntry } from './score-entries.repository.js';
import { SurveysRepository, type SurveyImport, type SurveyRow } from './surveys.repository.js';

/** What people gave a card, with all that the log does not carry: names, documents, answers by group. */
export interface Acts {
  scores: readonly ScoreEntry[];
  documents: readonly EvidenceDocument[];
  /** The result that counts of each surveyed leaf. */
  surveys: readonly SurveyRow[];
  /** Where the results come from, for those who may see that. */
  imports: readonly SurveyImport[];
  /** Those that stand. */
  adjustments: readonly GivenAdjustment[];
}

/** Reads what people gave up to a place in the log, as the scope may see it: what is not in the log yet does not count yet. */
@Injectable()
export class ActsReader {
  constructor(
    private readonly log: FactLogReader,
    private readonly entries: ScoreEntriesRepository,
    private readonly evidence: EvidenceRepository,
    private readonly surveys: SurveysRepository,
    private readonly adjustments: AdjustmentsRepository,
  ) {}

  async read(tx: Transaction, { agencyCode, year }: CardKey, { instant, position }: { instant: Date; position?: string }): Promise<Acts> {
    const key = { agencyCode, year };
    const told = (await this.log.given(tx, key, position)).map(({ kind, payload }) => givenBy(kind, payload));
    const scores = new Set(told.flatMap((one) => one.scores ?? []).filter(({ at }) => at <= instant).map(({ id }) => id));
    const kept = new Set(standing(told.flatMap((one) => one.adjustments ?? []), instant).map(({ id }) => id));
    const counted = told.flatMap((one) => one.surveys ?? []);
    const surveys = await this.surveys.ofCard(tx, key);
    const counts = surveys.filter(({ leaf, at }) => newest(counted.filter((one) => one.leaf === leaf), instant)?.at.getTime() === at.getTime());
    return {
      scores: (await this.entries.ofCard(tx, key)).filter(({ id }) => scores.has(id)),
      documents: await this.evidence.ofAgency(tx, agencyCode),
      surveys: counts.filter(({ withdrawn }) => !withdrawn),
      imports: tx.scope.kind === 'system' ? await this.surveys.imports(tx, year) : [],
      adjustments: (await this.adjustments.ofCard(tx, key)).filter(({ id }) => kept.has(id)),
    };
  }
}
