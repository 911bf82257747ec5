import { BlockList, isIP, isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf } from '../domain/network-of.js';
import { GatewayConfig } from '../gateway.config.js';

/** From where a request comes. X-Forwarded-For counts only as far as proxies of ours have written it. */
@Injectable()
export class Callers {
  private readonly proxies = new BlockList();

  constructor({ TRUSTED_PROXIES }: GatewayConfig) {
    for (const entry of TRUSTED_PROXIES?.split(',') ?? []) this.trust(entry);
  }

  networkOf(request: FastifyRequest): string {
    return networkOf(this.addressOf(request));
  }

  private addressOf({ ip, headers }: FastifyRequest): string {
    const hops = String(headers['x-forwarded-for'] ?? '').split(',').map((hop) => hop.trim()).filter(Boolean);
    const path = [...hops, ip];
    return path.findLast((address, index) => index === 0 || !this.isProxy(address)) ?? ip;
  }

  private isProxy(address: string): boolean {
    const plain = address.replace(/^::ffff:/, '');
    return isIP(plain) !== 0 && this.proxies.check(plain, familyOf(plain));
  }

  private trust(entry: string): void {
    const [address = '', bits] = entry.split('/');
    if (bits === undefined) this.proxies.addAddress(address, familyOf(address));
    else this.proxies.addSubnet(address, Number(bits), familyOf(address));
  }
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
