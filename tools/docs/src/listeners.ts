import { hintsOf, reactionsOf } from '@cchc/delivery';
import { deployment as gateway } from '@cchc/gateway/deployment';
import { deployment as indicators } from '@cchc/indicators/deployment';
import { deployment as notifications } from '@cchc/notifications/deployment';
import { deployment as scoring } from '@cchc/scoring/deployment';
import { deployment as tasks } from '@cchc/tasks/deployment';
import type { Listener } from './facts.js';

/** Every reaction of the services, as their code declares them. */
export const listeners = (): Listener[] =>
  [gateway, tasks, indicators, scoring, notifications].flatMap(({ name, reactions }) => [
    ...reactionsOf([...reactions]).map(({ queue, facts }) => ({ name: queue, facts })),
    { name: `${name} (hint to open pages)`, facts: hintsOf([...reactions]) },
  ]);
