import { openDelivery } from '@cchc/delivery';
import { deployment } from '@cchc/scoring/deployment';
import { verifyBoard, type Difference } from '@cchc/scoring/verify-board';

const SHOWN = 50;

/** Says what was compared and every difference (the first 50); resolves to whether there was none. */
export async function verifiedBoard(databaseUrl: string, say: (line: string) => void): Promise<boolean> {
  const { name: service, schema, publishes } = deployment;
  const { work, close } = await openDelivery({ service, schema, publishes, connections: { databaseWorkerUrl: databaseUrl } });
  try {
    const { cards, leaves, facts, editions, differences } = await verifyBoard(work, say);
    say(`Đã tính lại ${cards} phiếu điểm, ${leaves} tiêu chí thành phần từ ${facts} sự kiện; cộng, xếp hạng và xếp loại lại bằng SQL.`);
    say(`Đã đối chiếu ${editions} lần công bố với mã băm và với nhật ký.`);
    differences.slice(0, SHOWN).forEach((one) => say(lineOf(one)));
    if (differences.length > SHOWN) say(`… và ${differences.length - SHOWN} chỗ khác nữa`);
    say(differences.length === 0 ? 'Khớp toàn bộ.' : `${differences.length} chỗ đang lưu khác với kết quả tính lại.`);
    return differences.length === 0;
  } finally {
    await close();
  }
}

const show = (value: unknown): string => (value === undefined ? '(không có)' : JSON.stringify(value));

const lineOf = ({ path, expected, actual }: Difference): string => `KHÁC ${path}: phải là ${show(expected)}, đang lưu ${show(actual)}`;
