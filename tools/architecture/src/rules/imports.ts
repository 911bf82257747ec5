import { isDomain, isRelative, isTest, ownPackage, projectOf, targetOf } from '../places.js';
import { importRule, type Rule } from '../rule.js';

const CHAIN = ['kernel', 'contracts', 'messaging', 'delivery', 'service-kit'];
const APPS = ['gateway', 'tasks', 'indicators', 'scoring', 'notifications', 'web'];

/** kernel <- contracts <- messaging <- delivery <- service-kit; testing stands to the right of all. */
export const libsChain: Rule = importRule('libs-chain', (file, { specifier }) => {
  const [kind, lib = ''] = (projectOf(file.path) ?? '').split('/');
  const other = ownPackage(specifier);
  if (kind !== 'libs' || !other || (other === 'testing' && isTest(file.path))) return undefined;
  const left = lib === 'testing' ? CHAIN : CHAIN.slice(0, Math.max(0, CHAIN.indexOf(lib)));
  return left.includes(other) ? undefined : `${lib} stands left of ${other} in the chain and may not import it`;
});

export const testingOnlyInTests: Rule = importRule('testing-only-in-tests', (file, { specifier }) => {
  if (isTest(file.path) || !/^(apps|libs)\//.test(file.path) || projectOf(file.path) === 'libs/testing') return undefined;
  if (isRelative(specifier) && isTest(targetOf(file.path, specifier))) return 'what only tests run may not be shipped';
  return ownPackage(specifier) === 'testing' ? '@cchc/testing is for specs; shipped code may not need it' : undefined;
});

export const appsAreStrangers: Rule = importRule('apps-are-strangers', (file, { specifier }) => {
  const [kind, app] = (projectOf(file.path) ?? '').split('/');
  const other = ownPackage(specifier);
  return kind === 'apps' && other && APPS.includes(other) && other !== app ? `${app} learns of ${other} by its facts, not by its code` : undefined;
});

/** A relative path must not climb out of its project: the package name is the only door. Tools, which are no packages, may share among themselves. */
export const noBackDoor: Rule = importRule('no-back-door', (file, { specifier }) => {
  const project = projectOf(file.path);
  if (!project || !isRelative(specifier)) return undefined;
  const other = projectOf(targetOf(file.path, specifier));
  const ours = other === project || (project.startsWith('tools/') && other?.startsWith('tools/'));
  return ours ? undefined : `leaves ${project}; import the other project by its name`;
});

export const pureDomain: Rule = importRule('pure-domain', (file, { specifier }) => {
  if (!isDomain(file.path) || specifier === '@cchc/kernel') return undefined;
  if (isRelative(specifier) && isDomain(targetOf(file.path, specifier))) return undefined;
  return `domain/ imports only @cchc/kernel and itself, not ${specifier}`;
});

const FRAMEWORKS = /^(@nestjs\/|typeorm|pg$|amqplib|class-validator|class-transformer|rxjs|pino|node:(fs|net|http|timers))/;

export const plainKernel: Rule = importRule('plain-kernel', (file, { specifier }) =>
  projectOf(file.path) === 'libs/kernel' && !isTest(file.path) && FRAMEWORKS.test(specifier) ? 'the kernel knows no framework and no outside' : undefined,
);

const MAY_WIRE = /\.(module|deployment)\.ts$|\/(deployment|main)\.ts$/;

export const modulesWire: Rule = importRule('modules-wire', (file, { specifier }) =>
  /\.(controller|consumer)(\.js)?$/.test(specifier) && !MAY_WIRE.test(file.path) && !isTest(file.path)
    ? 'only *.module.ts, deployment.ts and main.ts import controllers and consumers'
    : undefined,
);

/** libs/testing looks into the broker from outside, as an operator would; tools/bench measures it bare. */
const TALKERS = ['libs/messaging', 'libs/testing', 'tools/bench'];

export const brokerInMessaging: Rule = importRule('broker-in-messaging', (file, { specifier }) =>
  /^amqplib(\/|$)/.test(specifier) && !TALKERS.includes(projectOf(file.path) ?? '') && !isTest(file.path) ? 'only libs/messaging talks to the broker' : undefined,
);

const PUBLISHERS = ['libs/messaging', 'libs/delivery', 'libs/testing'];

export const onlyDeliveryPublishes: Rule = importRule('only-delivery-publishes', (file, { names }) =>
  names.includes('FactPublisher') && !PUBLISHERS.includes(projectOf(file.path) ?? '') && !isTest(file.path)
    ? 'add the fact to the outbox in the same transaction; the relay publishes'
    : undefined,
);

export const relativeEndsInJs: Rule = importRule('relative-ends-in-js', (_file, { specifier }) =>
  isRelative(specifier) && !/\.(js|mjs|json|css)$/.test(specifier) ? 'a relative import ends in .js' : undefined,
);

export const importRules: readonly Rule[] = [
  libsChain,
  testingOnlyInTests,
  appsAreStrangers,
  noBackDoor,
  pureDomain,
  plainKernel,
  modulesWire,
  brokerInMessaging,
  onlyDeliveryPublishes,
  relativeEndsInJs,
];
