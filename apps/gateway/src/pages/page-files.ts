import { createReadStream, existsSync, readFileSync, type ReadStream } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2',
};

export interface PageFile {
  stream: ReadStream;
  type: string;
  gzipped: boolean;
}

/** The built page: its one HTML file, and files beside it whose names change with their content. */
export class PageFiles {
  constructor(private readonly folder: string) {}

  /** The HTML; undefined where the page was not built. Read anew each time: a new build is seen at once. */
  html(): string | undefined {
    const file = join(this.folder, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** A file by its bare name; a name with a path in it, or of an unknown kind, names none. */
  open(place: 'assets' | '.', name: string, acceptsGzip: boolean): PageFile | undefined {
    const type = TYPES[extname(name)];
    const file = join(this.folder, place, name);
    if (!type || !/^[\w-][\w.-]*$/.test(name) || !existsSync(file)) return undefined;
    const gzipped = acceptsGzip && existsSync(`${file}.gz`);
    return { stream: createReadStream(gzipped ? `${file}.gz` : file), type, gzipped };
  }
}
