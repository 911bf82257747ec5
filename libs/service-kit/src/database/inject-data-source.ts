import { Inject } from '@nestjs/common';
import { API_DATA_SOURCE, WORKER_DATA_SOURCE } from '@cchc/delivery';

/** The parameter is the DataSource of the login under row-level security. */
export const InjectApi = (): ParameterDecorator & PropertyDecorator => Inject(API_DATA_SOURCE);

/** The parameter is the DataSource of the worker login. */
export const InjectWorker = (): ParameterDecorator & PropertyDecorator => Inject(WORKER_DATA_SOURCE);
