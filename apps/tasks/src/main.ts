import { runService } from '@cchc/service-kit';
import { createTasksApp } from './create-tasks-app.js';

await runService(createTasksApp);
