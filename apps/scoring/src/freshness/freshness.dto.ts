import { ApiProperty } from '@nestjs/swagger';
import type { RankingGroup } from '@cchc/kernel';
import { AsOfDto } from '../rankings/ranking.dto.js';

export class GroupFreshnessDto extends AsOfDto {
  @ApiProperty({ enum: ['DEPARTMENT', 'DISTRICT'] }) group!: RankingGroup;
  @ApiProperty({ example: 12, description: 'Phiên bản của bảng xếp hạng tạm tính' }) version!: number;
}

export class PendingDto {
  @ApiProperty({ description: 'Điểm, điều chỉnh, điều tra đã ghi nhưng chưa vào phiếu' }) acts!: number;
  @ApiProperty({ description: 'Sự kiện đang chờ thử lại' }) retrying!: number;
  @ApiProperty({ description: 'Sự kiện phải để riêng, chờ người xử lý' }) parked!: number;
  @ApiProperty({ description: 'Phiếu có việc vừa đến hạn, chưa tính lại' }) cardsDue!: number;
}

export class HeardDto {
  @ApiProperty({ example: 'tasks', description: 'Nguồn sự kiện' }) context!: string;
  @ApiProperty({ format: 'date-time', description: 'Đã nhận đủ đến thời điểm này, theo giờ thật' }) until!: string;
}

export class OfficialDto {
  @ApiProperty({ example: 1 }) number!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty() hash!: string;
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
  @ApiProperty({ type: AsOfDto, description: 'Số liệu được tính đến đây' }) closing!: AsOfDto;
}

export class FreshnessDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ type: AsOfDto, description: 'Bây giờ, và vị trí cuối của nhật ký sự kiện' }) now!: AsOfDto;
  @ApiProperty({ type: [GroupFreshnessDto], description: 'Kết quả tạm tính của từng nhóm đã gồm các sự kiện đến đây' }) groups!: GroupFreshnessDto[];
  @ApiProperty({ type: PendingDto, description: 'Chưa có trong kết quả tạm tính' }) pending!: PendingDto;
  @ApiProperty({ type: [HeardDto] }) heard!: HeardDto[];
  @ApiProperty({ type: OfficialDto, nullable: true, description: 'Kết quả chính thức mới nhất; để trống khi chưa công bố' }) official!: OfficialDto | null;
  @ApiProperty({ description: 'Sự kiện đến sau khi chốt, không tính vào kết quả chính thức' }) lateFacts!: number;
}
