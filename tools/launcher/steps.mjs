const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs named steps, says when each ends, and keeps their times: many run side by side. */
export class Steps {
  #began = performance.now();
  #rows = [];
  #say;

  constructor(say) {
    this.#say = say;
  }

  /** Runs `work`, hands its result on, and marks the step by what `succeeded` says of it. */
  async run(name, work, succeeded = () => true) {
    const since = performance.now();
    const result = await work();
    const row = { name, from: since - this.#began, took: performance.now() - since };
    this.#rows.push(row);
    this.#say(`  ${succeeded(result) ? '✓' : '✗'} ${name} (${seconds(row.took)})`);
    return result;
  }

  /** The table of all steps in the order of their starts, and the whole. */
  table() {
    const rows = this.#rows.sort((a, b) => a.from - b.from).map(({ name, from, took }) => [name, seconds(from), seconds(took)]);
    const lines = [['step', 'began at', 'took'], ...rows, ['all', '', seconds(performance.now() - this.#began)]];
    const width = Math.max(...lines.map(([name]) => name.length));
    return lines.map(([name, from, took]) => `  ${name.padEnd(width)}  ${from.padStart(8)}  ${took.padStart(8)}`).join('\n');
  }
}
