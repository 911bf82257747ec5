import { IsJwk, ServiceConfig } from '@cchc/service-kit';

export class TasksConfig extends ServiceConfig {
  /** Ed25519 private key (JWK as JSON) that signs the receipts of submissions. */
  @IsJwk()
  RECEIPT_PRIVATE_KEY!: string;
}
