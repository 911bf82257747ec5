import { Client } from 'pg';

/** Why the clock was not moved; the message is for the person at the keyboard. */
export class ClockRefused extends Error {}

/** SQLSTATEs of clock.advance (infra/postgres/clock.sql), and of a database that has no clock. */
const REFUSALS: Readonly<Record<string, string>> = {
  CC001: 'Môi trường vận hành chính thức dùng giờ thật, không đổi được giờ nghiệp vụ.\nIn production business time is real time and cannot be moved.',
  CC002: 'Giờ nghiệp vụ chỉ tiến, không lùi.\nBusiness time moves forward only.',
  '3F000': 'Cơ sở dữ liệu chưa được khởi tạo; hãy chạy npm start.\nThe database has not been prepared; run npm start.',
  '3D000': 'Chưa có cơ sở dữ liệu cchc; hãy chạy npm start.\nThere is no database cchc yet; run npm start.',
  '42501': 'Chỉ tài khoản quản trị cơ sở dữ liệu mới đổi được giờ nghiệp vụ.\nOnly the database administrator may move business time.',
};

/** Business time as every service sees it. */
export const readClock = (adminUrl: string): Promise<Date> => ask(adminUrl, 'SELECT clock.business_now() AS at', []);

/** Moves business time forward and returns where it stands. Throws ClockRefused. */
export const advanceClock = (adminUrl: string, to: Date): Promise<Date> => ask(adminUrl, 'SELECT clock.advance($1) AS at', [to]);

async function ask(adminUrl: string, sql: string, values: unknown[]): Promise<Date> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined); // the query in flight rejects with it
  try {
    await client.connect();
    const { rows } = await client.query<{ at: Date }>(sql, values);
    return rows[0]!.at;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new ClockRefused(REFUSALS[code ?? ''] ?? `Không hỏi được cơ sở dữ liệu.\nThe database cannot be asked: ${message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
