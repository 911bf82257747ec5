import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Decimal } from '@cchc/kernel';
import { limitOf, pageOf, scopeOf, type Actor, type Page } from '@cchc/service-kit';
import type { Leaf } from '../domain/criteria/criteria-set.js';
import type { LeafActs } from '../domain/explaining/acts.js';
import { explanationText } from '../domain/explaining/explanation-text.js';
import { componentsOf, standingOf, type Component } from '../domain/province/components.js';
import { fieldScores } from '../domain/score-card.js';
import type { LeafScore } from '../domain/score-leaf.js';
import { ActsReader } from '../persistence/acts.reader.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { ImprovementsRepository } from '../persistence/improvements.repository.js';
import { ParIndexSettingsRepository } from '../persistence/par-index-settings.repository.js';
import { leafActsOf, type ActedCard } from '../scorecards/card-acts.js';
import { improvementOf } from './improvement-answer.js';
import type { ImprovementDto } from './improvement.dto.js';
import type { ComponentDto, ParIndexDto, TableRequest, TableRowDto } from './par-index.dto.js';
import { PartsReader } from './parts.reader.js';
import { ProvinceCardReader, SCHEME, type ProvinceCard } from './province-card.reader.js';

interface Read extends ProvinceCard {
  components: Component[];
  improvements: ImprovementDto[];
}

const PROVINCE = 'UBND-TINH';

/** The ministry's index of the province as the province scores it, for those who steer. */
@Injectable()
export class ParIndexQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly province: ProvinceCardReader,
    private readonly parts: PartsReader,
    private readonly acts: ActsReader,
    private readonly campaigns: CampaignsRepository,
    private readonly settings: ParIndexSettingsRepository,
    private readonly improvements: ImprovementsRepository,
  ) {}

  index(year: number): Promise<ParIndexDto> {
    return this.work.run(async (tx) => {
      const { weakBelow, assumed: weakBelowAssumed } = await this.settings.get(tx, year);
      const read = await this.read(tx, year, weakBelow);
      const { set, card, components, criteriaSet, position } = read;
      const lockedAt = (await this.campaigns.find(tx, year, SCHEME))?.lockedAt ?? null;
      const sum = (isOwn: (leaf: Leaf) => boolean) => sumOf(read, set.leaves.filter(isOwn));
      const shown = (component: Component) => componentOf(component, read);
      return {
        year, criteriaSet, title: set.title, assumed: set.leaves.some(({ provenance }) => provenance.assumed || provenance.pointsAssumed),
        asOf: { instant: tx.now.toISOString(), position }, provisional: lockedAt === null, lockedAt: lockedAt?.toISOString() ?? null,
        total: sum(() => true), appraisal: sum(({ kind }) => kind === 'APPRAISAL'), survey: sum(({ kind }) => kind === 'SURVEY'),
        bestAttainable: card.bestAttainable, band: card.band, bandName: set.bands.find(({ code }) => code === card.band)!.name, weakBelow, weakBelowAssumed,
        fields: components.filter(({ level }) => level === 'FIELD').map(shown), parts: await this.parts.read(tx, year, read),
        weak: components.filter(({ level, weak }) => level === 'CRITERION' && weak).map(shown),
      };
    }, { snapshot: true });
  }

  /** Every component in the order of the criteria, to be printed. */
  table(year: number, request: TableRequest): Promise<Page<TableRowDto>> {
    return this.work.run(async (tx) => {
      const read = await this.read(tx, year, (await this.settings.get(tx, year)).weakBelow);
      const { limit, offset } = limitOf(request);
      const q = request.q?.toLowerCase() ?? '';
      const rows = read.components.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(q)).map((component) => rowOf(component, read));
      return pageOf(request, rows.slice(offset, offset + limit), rows.length);
    }, { snapshot: true });
  }

  /** The whole index with the rule, the scores and the sums of every leaf, as a text to print. */
  text(year: number): Promise<string> {
    return this.work.run(async (tx) => {
      const { set, card, position, parts } = await this.province.read(tx, year);
      const given = await this.given(tx, year, parts);
      return explanationText({
        ...card, fields: fieldScores(set, card.leaves), agencyName: set.catalogue.agencies[PROVINCE]?.name ?? PROVINCE, set, bandName: set.bands.find(({ code }) => code === card.band)!.name,
        leaves: card.leaves.map((score) => ({ ...score, ...(given(score) ?? { decisions: [], survey: null }) })), adjustments: [], asOf: tx.now.toISOString(), position,
      });
    }, { snapshot: true });
  }

  /** What people gave each leaf that a department leads. */
  private async given(tx: Transaction, year: number, parts: ProvinceCard['parts']): Promise<(score: LeafScore) => LeafActs | undefined> {
    const led = new Map<string, { leaf: Leaf; read: ActedCard }>();
    for (const { agencyCode, agencyName, set } of parts) {
      const read = { card: { agencyCode, agencyName }, set, acts: await this.acts.read(tx, { agencyCode, year }, { instant: tx.now }) };
      for (const leaf of set.leaves) led.set(leaf.code, { leaf, read });
    }
    return (score) => {
      const found = led.get(score.leaf);
      return found && leafActsOf(found.leaf, score, found.read);
    };
  }

  /** Those that the actor may see: an agency its own. */
  followed(year: number, actor: Actor): Promise<ImprovementDto[]> {
    return this.work.run(async (tx) => (await this.improvements.list(tx, year)).map((one) => improvementOf(one, tx.now)), { scope: scopeOf(actor) });
  }

  private async read(tx: Transaction, year: number, weakBelow: string): Promise<Read> {
    const province = await this.province.read(tx, year);
    const improvements = (await this.improvements.list(tx, year)).map((one) => improvementOf(one, tx.now));
    return { ...province, components: componentsOf(province.set, province.card.leaves, new Decimal(weakBelow)), improvements };
  }
}

function sumOf({ card }: ProvinceCard, leaves: readonly Leaf[]) {
  const codes = new Set(leaves.map(({ code }) => code));
  const { weak: _, ...sum } = standingOf(card.leaves.filter(({ leaf }) => codes.has(leaf)), new Decimal(0));
  return sum;
}

function componentOf({ leaves, ...component }: Component, { set, improvements }: Read): ComponentDto {
  const leads = [...new Set(leaves.flatMap(({ leadAgency }) => leadAgency ?? []))];
  return {
    ...component, leadAgencies: leads.map((code) => ({ code, name: set.catalogue.agencies[code]?.name ?? code })),
    improvements: improvements.filter((one) => one.component === component.code),
  };
}

function rowOf(component: Component, read: Read): TableRowDto {
  const shown = componentOf(component, read);
  const leads = shown.leadAgencies.map(({ name }) => name).join('; ') || null;
  const leaf = component.level === 'LEAF' ? component.leaves[0]! : undefined;
  if (!leaf) return { ...shown, kind: null, state: null, selfScore: null, appraised: null, leads };
  const scores = read.parts.find(({ agencyCode }) => agencyCode === leaf.leadAgency)?.facts.scores.filter((score) => score.leaf === leaf.code) ?? [];
  const last = (...rounds: string[]) => scores.filter(({ round }) => rounds.includes(round)).sort((a, b) => rounds.indexOf(a.round) - rounds.indexOf(b.round) || (a.version ?? 0) - (b.version ?? 0)).at(-1);
  const words = (score: ReturnType<typeof last>) => (score ? (score.score === 'NOT_APPLICABLE' ? 'Không áp dụng' : score.score.toFixed(2)) : null);
  const { state } = read.card.leaves.find((one) => one.leaf === leaf.code)!;
  return { ...shown, kind: leaf.kind, state, selfScore: words(last('SELF')), appraised: words(last('APPRAISAL_1', 'APPRAISAL_2')), leads };
}
