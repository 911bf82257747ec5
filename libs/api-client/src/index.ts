export { ApiProblem, type ProblemField } from './api-problem.js';
export { bodyOf, createApiClient, ifMatch, itemOf, type ApiClient, type ApiClientOptions } from './client.js';
export type { components, operations, paths } from './schema.js';
import type { components } from './schema.js';

/** A shape of the API by its name: `Schema<'ReportFormDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
