import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Actor, ApiItem, ApiList, ApiProblem, IfMatch, itemOf, NotFound, Roles, VersionConflict, WithETag, type Item } from '@cchc/service-kit';
import { checkSteps, type ObligationClass, type ReminderSettings } from '../domain/reminder-settings.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { ClassParam, ReminderSettingsDto, SaveReminderSettingsDto } from './reminder-settings.dto.js';

/** The ladder of each class of obligation. What is pending moves soon after a change; what was told stays told. */
@ApiTags('Nhắc việc')
@Controller('reminder-settings')
export class ReminderSettingsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly planning: PlanningRepository,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các thang nhắc việc' })
  @ApiList(ReminderSettingsDto)
  list(): Promise<Item<ReminderSettingsDto[]>> {
    return this.work.run(async (tx) => itemOf(await this.planning.settings(tx)));
  }

  @Get(':class')
  @ApiOperation({ summary: 'Thang nhắc việc của một loại nghĩa vụ' })
  @ApiItem(ReminderSettingsDto)
  @WithETag()
  @ApiProblem('not-found')
  one(@Param() { class: kind }: ClassParam): Promise<Item<ReminderSettingsDto>> {
    return this.work.run(async (tx) => itemOf(await this.find(tx, kind)));
  }

  @Put(':class')
  @ApiOperation({ summary: 'Đổi thang nhắc việc' })
  @Roles('ADMINISTRATOR')
  @ApiItem(ReminderSettingsDto)
  @WithETag()
  @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  save(
    @Param() { class: kind }: ClassParam,
    @Body() body: SaveReminderSettingsDto,
    @IfMatch() version: number,
    @Actor() actor: Actor,
  ): Promise<Item<ReminderSettingsDto>> {
    checkSteps(body.steps);
    return this.work.run(async (tx) => {
      const known = await this.find(tx, kind);
      const next: ReminderSettings = { class: kind, at: body.at, steps: body.steps, assumed: false, version };
      if (!(await this.planning.replaceSettings(tx, next, version, actor.personId))) throw new VersionConflict(known.version);
      return itemOf(await this.find(tx, kind));
    });
  }

  private async find(tx: Transaction, kind: ObligationClass): Promise<ReminderSettingsDto> {
    const found = (await this.planning.settings(tx)).find((settings) => settings.class === kind);
    if (!found) throw new NotFound('Chưa có thiết lập nhắc việc cho loại nghĩa vụ này.');
    return found;
  }
}
