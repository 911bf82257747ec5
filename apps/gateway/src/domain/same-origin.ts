const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isSafe = (method: string): boolean => SAFE.has(method);

export interface RequestOrigin {
  method: string;
  host?: string;
  origin?: string;
  fetchSite?: string;
}

/**
 * Whether another site's page may have sent this. Browsers add Sec-Fetch-Site or Origin to every unsafe request, so a request
 * with neither comes from a program, which no page can make send our cookie.
 */
export function isForeign({ method, host, origin, fetchSite }: RequestOrigin): boolean {
  if (isSafe(method)) return false;
  if (fetchSite) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  return origin !== undefined && hostOf(origin) !== host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
