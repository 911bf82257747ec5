import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { ListQuery, Nullable } from '@cchc/service-kit';

export class EvidenceListQuery extends ListQuery {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agency!: string;
}

export class CiteDocumentDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ example: '245/BC-UBND', description: 'Số và ký hiệu' }) @IsString() @Length(1, 100) symbol!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2021-12-10' }) @IsOptional() @Nullable() @IsDay() issuedOn: string | null = null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Trích yếu; văn bản mật không được ghi' }) @IsOptional() @Nullable() @IsString() @Length(1, 1000) abstract: string | null = null;
  @ApiPropertyOptional({ description: 'Văn bản mật: chỉ dẫn số, ký hiệu', default: false }) @IsOptional() @IsBoolean() secret: boolean = false;
}

export class EvidenceDocumentDto extends CiteDocumentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class CitedDocumentDto extends EvidenceDocumentDto {
  @ApiProperty({ description: 'Số tiêu chí đang dẫn văn bản này' }) citedBy!: number;
}

/** One document cited for a leaf. */
export class CitationDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() documentId!: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'tr. 3–5' }) @IsOptional() @Nullable() @IsString() @Length(1, 100) pages: string | null = null;
}

/** A leaf's evidence names each document once, with all its pages. */
export const CitedOnce = (): PropertyDecorator =>
  ArrayUnique((cited: CitationDto) => cited?.documentId, { message: 'Mỗi tài liệu chỉ dẫn một lần; dẫn nhiều trang thì ghi chung vào một dòng.' });
