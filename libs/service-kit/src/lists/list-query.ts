import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** Digits become a number; anything else stays what it is and fails the check. */
export const WholeNumber = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value));

/** What every list understands; a list's own query adds `sort` and filters. */
export class ListQuery {
  @ApiPropertyOptional({ minimum: 1, default: 1, description: 'Trang, đếm từ 1' })
  @WholeNumber() @IsInt() @Min(1) @Max(1_000_000)
  page: number = 1;

  @ApiPropertyOptional({ minimum: 1, maximum: 500, default: 50, description: 'Số dòng một trang' })
  @WholeNumber() @IsInt() @Min(1) @Max(500)
  pageSize: number = 50;

  @ApiPropertyOptional({ description: 'Từ cần tìm; không phân biệt dấu, đ và chữ hoa' })
  @IsOptional() @IsString() @MaxLength(200)
  q?: string;
}

/** The property is a sort order over these fields only: `-dueAt,code`. */
export function SortBy(...fields: [string, ...string[]]): PropertyDecorator {
  const field = `-?(${fields.join('|')})`;
  return applyDecorators(
    ApiPropertyOptional({ type: String, description: `Thứ tự theo ${fields.join(', ')}; dấu trừ là giảm dần`, example: fields[0] }),
    IsString(),
    Matches(new RegExp(`^${field}(,${field}){0,4}$`), { message: `Chỉ sắp xếp được theo: ${fields.join(', ')}.` }),
  );
}

/** SQL after ORDER BY. Only the given columns can get into it, whatever the order says. */
export function orderBy(sort: string, columns: Readonly<Record<string, string>>): string {
  return sort
    .split(',')
    .map((part) => {
      const name = part.replace(/^-/, '');
      if (!Object.hasOwn(columns, name)) throw new Error(`no column to sort ${name} by`);
      return `${columns[name]} ${part.startsWith('-') ? 'DESC' : 'ASC'}`;
    })
    .join(', ');
}

/** LIMIT and OFFSET of the page asked for. */
export const limitOf = ({ page, pageSize }: ListQuery): { limit: number; offset: number } => ({
  limit: pageSize,
  offset: (page - 1) * pageSize,
});
