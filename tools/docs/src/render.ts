import type { Field } from './contract-source.js';
import type { FactPage } from './facts.js';

const HEAD = `# Facts

Generated from \`libs/contracts\` and the services' reactions by \`npm run docs:events\`; do not edit.

Every fact is a CloudEvents 1.0 message in structured JSON (\`application/cloudevents+json\`), at most 64 KB, told once per change
by its producer through the topic exchange \`cchc.events\` under its routing key, and delivered at least once. \`id\` is a UUIDv7,
\`time\` is business time, \`aggregateversion\` grows with the aggregate named in \`subject\`: whoever keeps a copy skips what is not newer.
A compatible change keeps the version and readers drop what they do not know; a breaking one adds \`v<N+1>\` beside it.
`;

/** The whole of docs/events.md. */
export const render = (pages: readonly FactPage[]): string => `${[HEAD, overview(pages), ...pages.map(section)].join('\n')}`;

function overview(pages: readonly FactPage[]): string {
  const rows = pages.map((page) => [`[\`${titleOf(page)}\`](#${anchorOf(titleOf(page))})`, unique(page.producers).join(', '), consumersOf(page)]);
  return table(['fact', 'producer', 'consumers'], rows);
}

function section(page: FactPage): string {
  return [
    `## \`${titleOf(page)}\`\n`,
    `${page.doc}\n`,
    `- type: ${page.types.map(code).join(', ')}`,
    `- producer: ${unique(page.producers).join(', ')}`,
    `- consumers: ${consumersOf(page)}\n`,
    fieldsOf(page.fields),
    ...page.parts.map((part) => `\`${part.name}\`${part.doc && ` — ${part.doc}`}\n\n${fieldsOf(part.fields)}`),
    `\`\`\`json\n${JSON.stringify(page.example, null, 2)}\n\`\`\`\n`,
  ].join('\n');
}

const fieldsOf = (fields: readonly Field[]): string =>
  table(['field', 'shape', 'checks', 'meaning'], fields.map(({ name, type, checks, doc }) => [code(name), code(type), checks.map(code).join(' '), doc]));

/** `directory.checkpoint.published.v1` of every context is `<context>.checkpoint.published.v1`. */
const titleOf = ({ keys }: FactPage): string => (keys.length === 1 ? keys[0]! : keys[0]!.replace(/^[^.]+/, '<context>'));
const anchorOf = (title: string): string => title.replace(/[^\w-]/g, '');

/** What every context tells is read by libs/delivery, in each service that listens to the context. */
const consumersOf = ({ keys, consumers }: FactPage): string =>
  unique(consumers).map(code).join(', ') || (keys.length > 1 ? 'the delivery machinery of those who listen to the producer' : 'nobody yet');


const unique = (words: readonly string[]): string[] => [...new Set(words)];
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
