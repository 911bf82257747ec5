/** What of the obligations is shown; it lives in the address, so that it can be sent to a colleague. */
export interface ObligationFilter {
  /** Empty: all that the person may see. */
  agency: string;
  class: '' | 'REPORT' | 'TASK' | 'RETURNED_REPORT';
  q: string;
}

const CLASSES: readonly string[] = ['REPORT', 'TASK', 'RETURNED_REPORT'];
/** In the address, for all agencies: nothing at all means one's own. */
const ALL = 'tat-ca';

export function filterOf(search: URLSearchParams, ownAgency: string): ObligationFilter {
  const agency = search.get('coQuan');
  const kind = search.get('loai') ?? '';
  return {
    agency: agency === null ? ownAgency : agency === ALL ? '' : agency,
    class: CLASSES.includes(kind) ? (kind as ObligationFilter['class']) : '',
    q: search.get('tim') ?? '',
  };
}

export function searchOf(filter: ObligationFilter, ownAgency: string): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.agency !== ownAgency) search.set('coQuan', filter.agency || ALL);
  if (filter.class) search.set('loai', filter.class);
  if (filter.q) search.set('tim', filter.q);
  return search;
}
