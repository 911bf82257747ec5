import { createService, type Environment } from '@cchc/service-kit';
import { deployment } from './deployment.js';

/** The service, initialised but not started. Everything it needs comes from `environment`. */
export const createScoringApp = (environment: Environment = process.env) => createService(deployment, environment);
