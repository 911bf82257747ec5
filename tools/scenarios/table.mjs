/**
 * The rows of docs/scenarios.md; `state` is `covered`, `partly` or `open`.
 * @param {string} text
 * @returns {{ code: string, files: string[], state: string }[]}
 */
export const readScenarios = (text) =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())).filter(([, code]) => /^[A-Z]\d+$/.test(code ?? '')).map(([, code, , where, state]) => ({
    code: String(code), files: [...String(where).matchAll(/`([^`]+)`/g)].map(([, file]) => String(file)), state: String(state).split(/[ :]/)[0],
  }));
