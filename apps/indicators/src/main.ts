import { runService } from '@cchc/service-kit';
import { createIndicatorsApp } from './create-indicators-app.js';

await runService(createIndicatorsApp);
