import { Injectable } from '@nestjs/common';
import { TokenBuckets } from '../domain/token-bucket.js';
import { GatewayConfig } from '../gateway.config.js';
import { tooManyRequests } from './refusals.js';

/** Keeps one caller from taking the others' share. Each replica counts for itself: fairness needs no exact figure. */
@Injectable()
export class RequestLimits {
  private readonly networks: TokenBuckets;
  private readonly principals: TokenBuckets;

  constructor(config: GatewayConfig) {
    this.networks = new TokenBuckets({ perSecond: config.NETWORK_RATE_PER_SECOND, burst: config.NETWORK_RATE_BURST });
    this.principals = new TokenBuckets({ perSecond: config.RATE_PER_SECOND, burst: config.RATE_BURST });
  }

  ofNetwork(network: string): void {
    refuse(this.networks.take(network, performance.now()));
  }

  ofPrincipal(key: string): void {
    refuse(this.principals.take(key, performance.now()));
  }
}

function refuse(seconds: number): void {
  if (seconds > 0) throw tooManyRequests(seconds);
}
