import { median, percentile, rounded, table } from '../statistics.mjs';

const TITLES = { ours: 'ours', nest: 'Nest RMQ, hardened', pgboss: 'pg-boss 10, batch', graphile: 'graphile-worker' };
const of = (rounds, name) => median(rounds.map((round) => round[name]));
const cpuOf = (rounds) => of(rounds, 'cpuMs') + of(rounds, 'databaseCpuMs');
const delaysOf = (rounds) => rounds.flatMap(({ delays }) => delays);
const sum = (rounds, name) => rounds.reduce((total, { killed }) => total + killed[name], 0);

/** The table of a run: medians of its rounds, and how many times as much ours is. */
export function show({ limits, ...contenders }, { rounds, events }) {
  const lines = Object.entries(contenders).map(([name, played]) => [
    TITLES[name], Math.round(of(played, 'eps')), Math.round(of(played, 'drainEps')),
    rounded(percentile(delaysOf(played), 50)), rounded(percentile(delaysOf(played), 99)),
    rounded(of(played, 'cpuMs'), 2), rounded(of(played, 'databaseCpuMs'), 2), rounded(of(played, 'brokerCpuMs'), 2),
    sum(played, 'accepted'), sum(played, 'lost'), sum(played, 'doubled'),
  ]);
  const head = ['', 'events/s', 'backlog/s', 'p50 ms', 'p99 ms', 'CPU ms', 'its PostgreSQL', 'broker', 'killed: sent', 'lost', 'doubled'];
  return [
    `medians of ${rounds} round(s) of ${events} events; latency at 50/s; CPU an event at saturation; kill -9 under load, then a restart`,
    table([head, ...lines]), '', ratios(contenders), '',
    `limits of this machine: ${['commits', 'publishes', 'consumes'].map((name) => `${name} ${Math.round(of(limits, name))}/s`).join(', ')}`, '',
  ].join('\n');
}

function ratios({ ours, ...peers }) {
  const times = (name, read) => `${rounded(read(ours) / read(peers[name]), 2)} ×`;
  const lines = Object.keys(ours ? peers : {}).map((name) => [
    `ours against ${TITLES[name]}`, times(name, (played) => of(played, 'eps')), times(name, (played) => of(played, 'drainEps')),
    times(name, (played) => percentile(delaysOf(played), 50)), times(name, cpuOf),
  ]);
  return table([['', 'events/s', 'backlog/s', 'p50', 'CPU'], ...lines]);
}

/** The last line of the bench; CPU is that of the process and its PostgreSQL connections together. */
export function figures({ limits, ours, nest, pgboss, graphile }) {
  const whole = (played, name) => played && Math.round(of(played, name));
  const ms = (played, p) => played && rounded(percentile(delaysOf(played), p), 2);
  const cpu = (played) => played && rounded(cpuOf(played), 3);
  return {
    ours_eps: whole(ours, 'eps'), nest_eps: whole(nest, 'eps'), pgboss_eps: whole(pgboss, 'eps'), graphile_eps: whole(graphile, 'eps'),
    ours_cpu_ms: cpu(ours), nest_cpu_ms: cpu(nest),
    ours_drain_eps: whole(ours, 'drainEps'), nest_drain_eps: whole(nest, 'drainEps'),
    ours_p50_ms: ms(ours, 50), ours_p99_ms: ms(ours, 99), nest_p50_ms: ms(nest, 50), nest_p99_ms: ms(nest, 99),
    limit_publish_eps: whole(limits, 'publishes'), limit_commit_eps: whole(limits, 'commits'),
  };
}
