import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export class PersonParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;
}

export class SaveContactPointDto {
  @ApiProperty({ example: 'canbo.stc@haugiang.example' })
  @IsString() @MaxLength(254)
  email!: string;
}

export class ContactPointDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String, nullable: true, example: 'canbo.stc@haugiang.example' }) email!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Khi máy chủ thư báo địa chỉ không tồn tại' }) bouncedAt!: Date | null;
  @ApiProperty({ description: '0 khi chưa có địa chỉ' }) version!: number;
}
