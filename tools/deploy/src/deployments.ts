import { deployment as gateway } from '@cchc/gateway/deployment';
import { deployment as indicators } from '@cchc/indicators/deployment';
import { deployment as notifications } from '@cchc/notifications/deployment';
import { deployment as scoring } from '@cchc/scoring/deployment';
import { deployment as tasks } from '@cchc/tasks/deployment';
import type { ServiceDeployment } from '@cchc/service-kit';

/** The five services, in the order in which a reader meets them. */
export const DEPLOYMENTS: readonly ServiceDeployment[] = [gateway, tasks, indicators, scoring, notifications];
