import { Decimal, type FieldError } from '@cchc/kernel';
import { InvalidDocument } from './invalid-document.js';

/** A place in a JSON document that knows its pointer; every refusal names it. */
export class JsonNode {
  constructor(
    private readonly value: unknown,
    readonly pointer: string = '',
  ) {}

  at(key: string): JsonNode {
    return new JsonNode(this.entries()[key], `${this.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }

  has(key: string): boolean {
    return this.entries()[key] !== undefined;
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isText(): boolean {
    return typeof this.value === 'string';
  }

  get isFlag(): boolean {
    return typeof this.value === 'boolean';
  }

  keys(): string[] {
    return Object.keys(this.entries());
  }

  /** Refuses any key that is not named. */
  only(...keys: string[]): this {
    const others = this.keys().filter((key) => !keys.includes(key));
    const errors = others.map((key) => ({ pointer: this.at(key).pointer, slug: 'unknown-key', message: `Không có thuộc tính “${key}”.` }));
    if (errors.length > 0) throw new InvalidDocument(errors);
    return this;
  }

  list(): JsonNode[] {
    if (!Array.isArray(this.value)) return this.refuse('not-a-list', 'Phải là một danh sách.');
    return this.value.map((item, index) => new JsonNode(item, `${this.pointer}/${index}`));
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') return this.refuse('not-a-text', 'Phải là một chuỗi ký tự.');
    return this.value;
  }

  textOr(key: string, fallback: string): string {
    const node = this.at(key);
    return node.isMissing ? fallback : node.text();
  }

  /** One text, or a list of them. */
  texts(): string[] {
    return this.isList ? this.list().map((item) => item.text()) : [this.text()];
  }

  oneOf<T extends string>(...allowed: readonly T[]): T {
    const found = allowed.find((one) => one === this.value);
    return found ?? this.refuse('not-allowed', `Chỉ được là một trong: ${allowed.join(', ')}.`);
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') return this.refuse('not-a-flag', 'Phải là đúng hoặc sai.');
    return this.value;
  }

  /** A JSON number or a decimal as text; exact either way, since numbers are read by their shortest decimal form. */
  decimal(): Decimal {
    const text = typeof this.value === 'number' ? String(this.value) : this.value;
    if (typeof text !== 'string' || !/^-?\d{1,18}(\.\d{1,6})?$/.test(text)) return this.refuse('not-a-decimal', 'Phải là một số thập phân.');
    return new Decimal(text);
  }

  whole(): number {
    if (!Number.isSafeInteger(this.value)) return this.refuse('not-a-whole-number', 'Phải là một số nguyên.');
    return this.value as number;
  }

  refuse(slug: string, message: string): never {
    const error: FieldError = { pointer: this.pointer, slug, message };
    throw new InvalidDocument([error]);
  }

  private entries(): Record<string, unknown> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) return this.refuse('not-an-object', 'Phải là một đối tượng.');
    return this.value as Record<string, unknown>;
  }
}
