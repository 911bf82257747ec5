import { runService } from '@cchc/service-kit';
import { createGatewayApp } from './create-gateway-app.js';

await runService(createGatewayApp);
