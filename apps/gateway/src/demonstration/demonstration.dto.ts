import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@cchc/kernel';

export class DemoAccountDto {
  @ApiProperty({ example: 'canbo.stp' }) username!: string;
  @ApiProperty({ example: 'Nguyễn Thị Mai', description: 'Người giả định' }) displayName!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ example: 'STP' }) agencyCode!: string;
  @ApiProperty({ example: 'Sở Tư pháp' }) agencyName!: string;
}

export class DemonstrationDto {
  @ApiProperty({ type: [DemoAccountDto], description: 'Tài khoản trình diễn; để trống trong vận hành chính thức' }) accounts!: DemoAccountDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Mật khẩu chung của các tài khoản trình diễn' }) password!: string | null;
  @ApiProperty({ description: 'Có hộp thư thử nghiệm' }) mailbox!: boolean;
}
