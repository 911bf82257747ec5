import { checkCase, expectedForm, InvalidDocument, readCase, readPlanYear, scoreCase } from '@cchc/scoring/score-case';
import { argumentsOf, Unusable } from './arguments.js';
import { hashWarnings, loadData, readJson } from './files.js';
import { differencesText, printed } from './print.js';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes: 0 as expected, 1 differences found, 2 the file or the command line cannot be used. */
export function run(argv: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  try {
    return score(argv, terminal);
  } catch (error) {
    if (error instanceof Unusable) terminal.err(error.message);
    else if (error instanceof InvalidDocument) terminal.err(`Tệp không dùng được. ${error.detail}`);
    else throw error;
    return 2;
  }
}

function score(argv: readonly string[], terminal: Terminal): 0 | 1 {
  const options = argumentsOf(argv);
  const { files, hashes } = loadData(options.data);
  const document = readJson(options.file);
  const plan = readPlanYear(files);
  const one = readCase(document, plan);
  for (const warning of [...hashWarnings(document, hashes), ...one.warnings]) terminal.err(`Lưu ý: ${warning}`);
  if (options.check && one.expected === undefined) throw new Unusable(`${options.file} không có phần “expected” để so.`);
  const results = scoreCase(one, plan);
  const differences = options.check ? checkCase(one, results) : [];
  if (options.json) terminal.out(JSON.stringify({ results: expectedForm(results), ...(options.check && { differences }) }, null, 2));
  else terminal.out(printed(results, plan));
  if (!options.check) return 0;
  if (!options.json) terminal.out(differences.length === 0 ? '\nKhớp toàn bộ với kết quả mong đợi.' : `\n${differencesText(differences)}\n${differences.length} chỗ khác với kết quả mong đợi.`);
  return differences.length === 0 ? 0 : 1;
}
