import { percentile } from '../bench/statistics.mjs';

export const PERCENTILES = [50, 95, 99];

/** p50, p95 and p99 in whole milliseconds; null where nothing was measured. */
export const delaysOf = (visible) => PERCENTILES.map((p) => (visible.length === 0 ? null : Math.round(percentile(visible, p))));

export function delaysText(visible) {
  if (visible.length === 0) return '\nTỪ LÚC GỬI ĐẾN LÚC THẤY TRÊN BẢNG XẾP HẠNG: lần này không gửi báo cáo nào.';
  const figures = delaysOf(visible).map((value, at) => `p${PERCENTILES[at]} ${value} ms`).join(' · ');
  return `\nTỪ LÚC GỬI ĐẾN LÚC THẤY TRÊN BẢNG XẾP HẠNG (${visible.length} lần gửi): ${figures}`;
}
