import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { ListQuery, WholeNumber } from '@cchc/service-kit';
import { AsOfDto, RankingPageDto } from '../rankings/ranking.dto.js';

export class LateFactsRequest extends ListQuery {
  @ApiProperty({ example: 2021 }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class LateLeafDto {
  @ApiProperty({ example: 'H3.3.1' }) leaf!: string;
  @ApiProperty({ type: String, nullable: true, example: '1.50' }) before!: string | null;
  @ApiProperty({ example: '2.50' }) after!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Số liệu hệ thống cho, trước khi có số liệu này; khi điểm là của người thẩm định' }) autoBefore!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '97 / 100 = 97 % → 1,75 điểm' }) autoAfter!: string | null;
}

export class LateFactDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 'tasks.report.submitted.v1' }) kind!: string;
  @ApiProperty({ example: 'Gửi báo cáo 2021-Y (lần gửi 2)' }) what!: string;
  @ApiProperty({ format: 'date-time', description: 'Khi sự việc xảy ra' }) occurredAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Khi hệ thống chấm điểm nhận được, sau khi chốt' }) recordedAt!: string;
  @ApiProperty({ example: '2071', description: 'Vị trí trong nhật ký sự kiện' }) position!: string;
  @ApiProperty({ type: [LateLeafDto], description: 'Tiêu chí bị ảnh hưởng trên phiếu tạm tính: điểm, và điểm theo số liệu hệ thống' }) leaves!: LateLeafDto[];
}

export class LateAgencyDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true, example: '71.20', description: 'Đã công bố; để trống khi chưa công bố' }) officialIndex!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'KHA' }) officialBand!: string | null;
  @ApiProperty({ example: '72.10', description: 'Nếu tính cả số liệu đến muộn' }) indexNow!: string;
  @ApiProperty({ type: String, nullable: true, example: 'KHA' }) bandNow!: string | null;
}

export class LateFactsDto {
  @ApiProperty({ type: [LateFactDto] }) data!: LateFactDto[];
  @ApiProperty({ type: RankingPageDto }) page!: RankingPageDto;
  @ApiProperty({ type: AsOfDto, nullable: true, description: 'Từ đây trở đi là muộn; để trống khi chưa chốt' }) closing!: AsOfDto | null;
  @ApiProperty({ type: [LateAgencyDto], description: 'Ảnh hưởng cộng lại, theo cơ quan' }) agencies!: LateAgencyDto[];
}
