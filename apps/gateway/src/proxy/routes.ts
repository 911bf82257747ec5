import type { ScopeArea } from '../domain/token-scopes.js';
import type { ServiceName } from '../gateway.config.js';

export interface Route {
  /** First segment after /api/v1; the service knows the rest under the same name. */
  prefix: string;
  service: ServiceName;
  area: ScopeArea;
  /** Needs no login: what anybody who holds a receipt must be able to check. */
  open?: true;
}

/** Who answers what. Everything else under /api/v1 is the gateway's own or does not exist. */
export const ROUTES: readonly Route[] = [
  { prefix: 'plans', service: 'tasks', area: 'tasks' },
  { prefix: 'tasks', service: 'tasks', area: 'tasks' },
  { prefix: 'obligations', service: 'tasks', area: 'tasks' },
  { prefix: 'reporting-periods', service: 'tasks', area: 'tasks' },
  { prefix: 'calendar', service: 'tasks', area: 'tasks' },
  { prefix: 'reports', service: 'tasks', area: 'reports' },
  { prefix: 'receipt-keys', service: 'tasks', area: 'reports', open: true },
  { prefix: 'report-templates', service: 'indicators', area: 'indicators' },
  { prefix: 'indicators', service: 'indicators', area: 'indicators' },
  { prefix: 'targets', service: 'indicators', area: 'indicators' },
  { prefix: 'consolidated-reports', service: 'indicators', area: 'indicators' },
  { prefix: 'criteria-sets', service: 'scoring', area: 'scores' },
  { prefix: 'scorecards', service: 'scoring', area: 'scores' },
  { prefix: 'rankings', service: 'scoring', area: 'rankings' },
  { prefix: 'inbox', service: 'notifications', area: 'notifications' },
  { prefix: 'reminders', service: 'notifications', area: 'notifications' },
  { prefix: 'messages', service: 'notifications', area: 'notifications' },
  { prefix: 'contact-points', service: 'notifications', area: 'notifications' },
  { prefix: 'reminder-settings', service: 'notifications', area: 'notifications' },
];

export const API = '/api/v1';

/** The route that answers a path of a service (`/reports/{id}`); undefined for what the door does not show. */
export const routeOf = (service: ServiceName, path: string): Route | undefined =>
  ROUTES.find((route) => route.service === service && (path === `/${route.prefix}` || path.startsWith(`/${route.prefix}/`)));
