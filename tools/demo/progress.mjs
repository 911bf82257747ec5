const WIDTH = 28;

/** What happens, line by line, above a bar that stays; where nobody watches a terminal the bar is a line a chapter. */
export class Progress {
  #done = 0;
  #total;
  #out;
  #caption = '';

  constructor(total, out = process.stdout) {
    this.#total = total;
    this.#out = out;
  }

  /** A line for good. */
  say(line) {
    this.#out.write(`${this.#erase()}${line}\n`);
    this.#draw();
  }

  /** What goes on now. */
  chapter(caption) {
    this.#caption = caption;
    if (this.#out.isTTY) this.#draw();
    else this.#out.write(`${this.#bar()}\n`);
  }

  step() {
    this.#done += 1;
    this.#draw();
  }

  end() {
    this.chapter('xong');
    if (this.#out.isTTY) this.#out.write('\n');
  }

  #bar() {
    const filled = Math.round((WIDTH * this.#done) / this.#total);
    return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${this.#done}/${this.#total}  ${this.#caption}`;
  }

  #draw() {
    if (this.#out.isTTY) this.#out.write(`${this.#erase()}${this.#bar()}`);
  }

  #erase() {
    return this.#out.isTTY ? '\r\x1b[2K' : '';
  }
}
