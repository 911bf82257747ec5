import { EditionPublishedV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';
import { dayWords } from '../domain/wording.js';
import { DigestRepository } from '../persistence/digest.repository.js';
import { DirectoryRepository } from '../persistence/directory.repository.js';

const ROLES = ['HEAD', 'HOME_AFFAIRS', 'LEADER'];

/** That results were published or corrected: in the inbox of every head, of those who steer and of those who lead. */
@Reaction('notifications.tell-of-results')
export class OnEditionPublished {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly digests: DigestRepository,
  ) {}

  @OnFact(EditionPublishedV1)
  async published(tx: Transaction, { id, data }: Delivered<EditionPublishedV1>): Promise<void> {
    const holders = await this.directory.holders(tx, ROLES.map((role) => ({ role, agencyCode: null })));
    const item = { subject: id, title: titleOf(data), body: bodyOf(data) };
    await this.digests.addInboxItems(tx, [...new Set(holders.flat())].map((personId) => ({ ...item, personId })), 'RESULTS');
  }
}

const titleOf = ({ year, number }: EditionPublishedV1): string =>
  (number === 1 ? `Công bố kết quả Chỉ số cải cách hành chính năm ${year}` : `Đính chính kết quả Chỉ số cải cách hành chính năm ${year} (công bố lần ${number})`);

const bodyOf = ({ agencies, publishedAt, reason }: EditionPublishedV1): string =>
  `Kết quả của ${agencies} cơ quan được công bố ngày ${dayWords(localDateOf(new Date(publishedAt)))}.${reason ? ` Lý do đính chính: ${reason}` : ''} Xem bảng xếp hạng chính thức và phiếu điểm của cơ quan mình.`;
