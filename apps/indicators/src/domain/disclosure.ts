/** Below this many reports a sum over the province would tell what one agency wrote, to itself and to whoever else wrote. */
const ENOUGH = 3;

/** Why a sum over `reporting` agencies is not shown to somebody who does not oversee the province; null when it is. */
export function withheld(reporting: number, overseesProvince: boolean): string | null {
  if (overseesProvince || reporting === 0 || reporting >= ENOUGH) return null;
  return `Mới có ${reporting} cơ quan có số liệu; kết quả toàn tỉnh được hiện khi có số liệu của ít nhất ${ENOUGH} cơ quan.`;
}
