import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { entriesOf } from '../domain/awards/submission.js';
import { AwardResultsRepository } from '../persistence/award-results.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import type { CertificatePaper, SubmissionPaper } from './documents/award-papers.js';
import { DossierReader, editionOf } from './dossier.reader.js';

// What writes them takes 5 MB that no other request needs.
const writers = () => import('./documents/award-papers.js');

/** The papers of a year's awards; they are written outside the transaction. */
@Injectable()
export class AwardPapersQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly years: AwardYearsRepository,
    private readonly reader: DossierReader,
    private readonly results: AwardResultsRepository,
  ) {}

  /** As it was submitted; before that a draft with those who are kept now. */
  async submission(year: number): Promise<Buffer> {
    const paper = await this.work.run(async (tx): Promise<SubmissionPaper> => {
      const dossier = await this.reader.read(tx, await this.years.get(tx, year));
      const { letterhead } = dossier.held.settings;
      const { submission } = dossier;
      if (submission) return { year, letterhead, paper: submission, edition: submission.edition, entries: submission.entries };
      return { year, letterhead, paper: null, edition: editionOf(dossier), entries: entriesOf(dossier.proposals) };
    }, { snapshot: true });
    return (await writers()).submissionPaper(paper);
  }

  async certificates(year: number, scope: Scope): Promise<Buffer> {
    const paper = await this.work.run(async (tx): Promise<CertificatePaper> => {
      const decision = await this.results.decision(tx, year);
      if (!decision) throw new NotFound(`Chưa có quyết định khen thưởng năm ${year}.`);
      const { settings: { letterhead } } = await this.years.get(tx, year);
      return { year, letterhead, decision, entries: (await this.results.certificates(tx, { year })).certificates };
    }, { scope, snapshot: true });
    return (await writers()).certificatePaper(paper);
  }
}
