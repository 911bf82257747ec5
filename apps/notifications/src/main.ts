import { runService } from '@cchc/service-kit';
import { createNotificationsApp } from './create-notifications-app.js';

await runService(createNotificationsApp);
