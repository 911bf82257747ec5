import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { Nullable } from '../validation/nullable.js';

export class LineDto {
  @IsString() @MaxLength(50)
  text!: string;

  @IsOptional() @IsInt() @Min(0) @Max(9)
  rank?: number;
}

/** One of everything that a body may hold. */
export class WriteNoteDto {
  @IsString() @MaxLength(20)
  title!: string;

  @IsOptional() @IsInt() @Min(0) @Max(1000)
  count?: number;

  @IsOptional() @IsNumber({ allowNaN: false, allowInfinity: false })
  amount?: number;

  @IsOptional() @IsBoolean()
  done?: boolean;

  @IsOptional() @Nullable() @IsString() @MaxLength(100)
  remark?: string | null;

  @IsOptional() @IsArray() @ArrayMaxSize(5) @ValidateNested({ each: true }) @Type(() => LineDto)
  lines?: LineDto[];

  @IsOptional() @IsObject()
  values?: Record<string, unknown>;
}

export class NoteDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() agencyCode!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) body!: WriteNoteDto;
  @ApiProperty() version!: number;
}

export class NoteListQuery extends ListQuery {
  @SortBy('title', 'version')
  sort = 'title';

  @IsOptional() @IsIn(['A', 'B'])
  'filter[agency]'?: string;
}
