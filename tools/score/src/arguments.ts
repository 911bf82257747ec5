export interface Arguments {
  file: string;
  check: boolean;
  json: boolean;
  /** The folder of the plan year's data; by default the repository's. */
  data: string | undefined;
}

export const USAGE = `Cách dùng: npm run score -- FILE [--check] [--json] [--data THƯ_MỤC]
  FILE     trường hợp chấm điểm theo dạng của data/worked-example.json
  --check  so với phần “expected” của FILE; in mọi chỗ khác, thoát với mã 1 nếu có
  --json   in kết quả dạng JSON
  --data   thư mục dữ liệu (mặc định: data/)`;

/** A wrong command line or an unreadable file: one message, exit 2. */
export class Unusable extends Error {}

export function argumentsOf(argv: readonly string[]): Arguments {
  const files: string[] = [];
  const parsed: Arguments = { file: '', check: false, json: false, data: undefined };
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index]!;
    if (argument === '--check') parsed.check = true;
    else if (argument === '--json') parsed.json = true;
    else if (argument === '--data') parsed.data = argv[(index += 1)] ?? refuse('--data cần một thư mục.');
    else if (argument.startsWith('-')) refuse(`Không có tùy chọn ${argument}.`);
    else files.push(argument);
  }
  if (files.length !== 1) refuse('Cần đúng một FILE.');
  return { ...parsed, file: files[0]! };
}

function refuse(message: string): never {
  throw new Unusable(`${message}\n${USAGE}`);
}
