import { Module } from '@nestjs/common';
import { AccessLogController } from './access-log/access-log.controller.js';
import { AccessLog } from './access-log/access-log.js';
import { AccessLogQuery } from './access-log/access-log.query.js';
import { Callers } from './access/callers.js';
import { Door } from './access/door.js';
import { PrincipalQuery } from './access/principal.query.js';
import { RequestLimits } from './access/request-limits.js';
import { AgencyCommandsController } from './agencies/agency-commands.controller.js';
import { AgencyRepository } from './agencies/agency.repository.js';
import { ChangeAgency } from './agencies/change-agency.handler.js';
import { RegisterAgency } from './agencies/register-agency.handler.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesQuery } from './agencies/agencies.query.js';
import { ApiTokenRepository } from './api-tokens/api-token.repository.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { CreateApiTokenHandler } from './api-tokens/create-api-token.handler.js';
import { ClockController } from './clock/clock.controller.js';
import { DemonstrationController } from './demonstration/demonstration.controller.js';
import { EventStreams } from './events/event-streams.js';
import { EventsController } from './events/events.controller.js';
import { OnRankingChanged } from './events/on-ranking-changed.consumer.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { Mailbox } from './mailbox/mailbox.js';
import { ChangePasswordHandler } from './me/change-password.handler.js';
import { MeController } from './me/me.controller.js';
import { ApiDocumentSource } from './openapi/api-document.js';
import { DocsPageController } from './openapi/docs-page.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { AllParkedMessages } from './parked-messages/all-parked-messages.js';
import { AllParkedMessagesController } from './parked-messages/all-parked-messages.controller.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleQuery } from './people/people.query.js';
import { Forward } from './proxy/forward.js';
import { ServiceTokens } from './proxy/service-tokens.js';
import { AccountQuery } from './sessions/account.query.js';
import { ForgetOldAccess } from './sessions/forget-old-access.js';
import { LoginAttempts } from './sessions/login-attempts.repository.js';
import { OpenSessionHandler } from './sessions/open-session.handler.js';
import { Passwords } from './sessions/passwords.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionsController } from './sessions/sessions.controller.js';

@Module({
  controllers: [
    SessionsController, MeController, AgenciesController, AgencyCommandsController, PeopleController, ApiTokensController, AccessLogController, ClockController, DemonstrationController,
    EventsController, OnRankingChanged, MailboxController, AllParkedMessagesController, OpenApiController, DocsPageController,
  ],
  providers: [
    Door, Callers, PrincipalQuery, RequestLimits, AccessLog, AccessLogQuery,
    SessionRepository, LoginAttempts, AccountQuery, Passwords, OpenSessionHandler, ChangePasswordHandler, ForgetOldAccess,
    AgenciesQuery, AgencyRepository, ChangeAgency, RegisterAgency, PeopleQuery, ApiTokenRepository, CreateApiTokenHandler,
    EventStreams, Mailbox, AllParkedMessages, ApiDocumentSource, Forward, ServiceTokens,
  ],
  exports: [Door],
})
export class GatewayModule {}
