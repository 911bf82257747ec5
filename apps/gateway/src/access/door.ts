import { Injectable } from '@nestjs/common';
import { setActor, TokenNotAllowed } from '@cchc/service-kit';
import type { FastifyRequest } from 'fastify';
import { isForeign } from '../domain/same-origin.js';
import { scopeFor, scopesAllow, type ScopeArea } from '../domain/token-scopes.js';
import { Callers } from './callers.js';
import type { Principal } from './principal.js';
import { PrincipalQuery } from './principal.query.js';
import { CrossSiteRequest, ScopeMissing, unauthenticated } from './refusals.js';
import { RequestLimits } from './request-limits.js';
import { sessionSecretOf } from './session-cookie.js';

const BEARER = /^bearer (cchc_[\w-]{20,100})$/i;

/** The one way in, for own routes and forwarded ones alike: limits, origin, credentials, scope, in this order. */
@Injectable()
export class Door {
  constructor(private readonly callers: Callers, private readonly principals: PrincipalQuery, private readonly limits: RequestLimits) {}

  /** Lets anybody pass who is not too fast and not another site's page. */
  greet(request: FastifyRequest): void {
    this.limits.ofNetwork(this.callers.networkOf(request));
    if (request.headers.authorization === undefined && isForeign(originOf(request))) throw new CrossSiteRequest();
  }

  /** Says who it is, or refuses (401). */
  async identify(request: FastifyRequest): Promise<Principal> {
    const principal = await this.recognise(request);
    if (!principal) throw unauthenticated();
    return principal;
  }

  /** Says who it is, if anybody that is known. */
  async recognise(request: FastifyRequest): Promise<Principal | undefined> {
    const principal = await this.principalOf(request);
    if (!principal) return undefined;
    this.limits.ofPrincipal(principal.key);
    request.principal = principal;
    setActor(request, principal.actor);
    return principal;
  }

  /** A program may do only what its token names; without an area the route is for people. */
  checkScope({ actor }: Principal, area: ScopeArea | undefined, method: string): void {
    if (actor.via !== 'token') return;
    if (!area) throw new TokenNotAllowed();
    const needed = scopeFor(area, method);
    if (!scopesAllow(actor.tokenScopes ?? [], needed)) throw new ScopeMissing(needed);
  }

  private async principalOf(request: FastifyRequest): Promise<Principal | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const secret = BEARER.exec(authorization)?.[1];
      return secret ? this.principals.byToken(secret) : undefined;
    }
    const secret = sessionSecretOf(request);
    return secret ? this.principals.bySession(secret) : undefined;
  }
}

function originOf({ method, headers }: FastifyRequest) {
  const fetchSite = headers['sec-fetch-site'];
  return {
    method,
    ...(headers.host !== undefined && { host: headers.host }),
    ...(headers.origin !== undefined && { origin: headers.origin }),
    ...(typeof fetchSite === 'string' && { fetchSite }),
  };
}
