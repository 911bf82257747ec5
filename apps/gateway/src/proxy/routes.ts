import type { ScopeArea } from '../domain/token-scopes.js';
import { SERVICES, type ServiceName } from '../gateway.config.js';

export interface Route {
  /** What follows /api/v1. */
  prefix: string;
  /** What the service calls it, when not the same. */
  at?: string;
  service: ServiceName;
  /** What an API token must be for; without it the route is for people. */
  area?: ScopeArea;
  /** Needs no login: what anybody who holds a receipt must be able to check, or a link to answer. */
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
  { prefix: 'boards', service: 'scoring', area: 'rankings' },
  { prefix: 'scorecards', service: 'scoring', area: 'scores' },
  { prefix: 'campaigns', service: 'scoring', area: 'scores' },
  { prefix: 'self-assessments', service: 'scoring', area: 'scores' },
  { prefix: 'evidence-documents', service: 'scoring', area: 'scores' },
  { prefix: 'appraisals', service: 'scoring', area: 'scores' },
  { prefix: 'explanation-requests', service: 'scoring', area: 'scores' },
  { prefix: 'explanations', service: 'scoring', area: 'scores' },
  { prefix: 'par-index', service: 'scoring', area: 'scores' },
  { prefix: 'rankings', service: 'scoring', area: 'rankings' },
  { prefix: 'editions', service: 'scoring', area: 'rankings' },
  { prefix: 'late-facts', service: 'scoring', area: 'scores' },
  { prefix: 'awards', service: 'scoring', area: 'scores' },
  { prefix: 'score-gaps', service: 'scoring', area: 'scores' },
  { prefix: 'survey-imports', service: 'scoring', area: 'scores' },
  { prefix: 'survey-results', service: 'scoring', area: 'scores' },
  { prefix: 'link-surveys', service: 'scoring', area: 'scores' },
  { prefix: 'survey-forms', service: 'scoring', open: true },
  { prefix: 'inbox', service: 'notifications', area: 'notifications' },
  { prefix: 'reminders', service: 'notifications', area: 'notifications' },
  { prefix: 'messages', service: 'notifications', area: 'notifications' },
  { prefix: 'mail-hold', service: 'notifications' },
  { prefix: 'contact-points', service: 'notifications', area: 'notifications' },
  { prefix: 'reminder-settings', service: 'notifications', area: 'notifications' },
  ...SERVICES.map((service) => ({ prefix: `parked-messages/${service}`, at: 'parked-messages', service })),
];

export const API = '/api/v1';

/** The route that answers a path of a service (`/reports/{id}`); undefined for what the door does not show. */
export const routeOf = (service: ServiceName, path: string): Route | undefined =>
  ROUTES.find((route) => route.service === service && `${path}/`.startsWith(`${innerOf(route)}/`));

/** The path of a service as the public knows it. */
export const publicPath = (route: Route, path: string): string => `${API}/${route.prefix}${path.slice(innerOf(route).length)}`;

/** A public path as its service knows it. */
export const servicePath = (route: Route, path: string): string => innerOf(route) + path.slice(`${API}/${route.prefix}`.length);

const innerOf = ({ prefix, at = prefix }: Route): string => `/${at}`;
