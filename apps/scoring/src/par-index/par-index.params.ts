import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '@cchc/contracts';
import { CampaignParam } from '../campaigns/campaign.dto.js';

export class LeafOfYearParam extends CampaignParam {
  @ApiProperty({ example: 'P3.2.1' }) @IsCode({ message: 'Phải là một mã.' }) leaf!: string;
}

export class PartParam extends CampaignParam {
  @ApiProperty({ example: 'STP' }) @IsCode({ message: 'Phải là một mã.' }) agency!: string;
}
