import { runService } from '@cchc/service-kit';
import { createScoringApp } from './create-scoring-app.js';

await runService(createScoringApp);
