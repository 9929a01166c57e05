import { Injectable } from '@nestjs/common';
import { Ids, RandomSource } from '@aparte/platform';
import { SponsorConfig } from '../sponsor.config.ts';
import { shuffled } from './shuffled.rules.ts';
import { VoucherSigner } from './voucher-signer.ts';
import type { Uninvited, VoucherToIssue } from './vouchers.repository.ts';

/** How long a voucher can be used. */
const VOUCHER_DAYS = 60;

const DAY_SECONDS = 86_400;

/** Makes the vouchers of one batch, each with its link. */
@Injectable()
export class VoucherPress {
  private readonly signer: VoucherSigner;
  private readonly memberOrigin: string;

  constructor(
    config: SponsorConfig,
    private readonly ids: Ids,
    private readonly random: RandomSource,
  ) {
    this.signer = new VoucherSigner(config.voucherSigningKey);
    this.memberOrigin = config.memberOrigin;
  }

  print(organisationId: string, people: readonly Uninvited[], now: Date): VoucherToIssue[] {
    const exp = Math.floor(now.getTime() / 1_000) + VOUCHER_DAYS * DAY_SECONDS;
    return shuffled(people, this.random).map(({ entryId, workEmail }) => {
      const voucherId = this.ids.uuid();
      const voucher = this.signer.sign({ id: voucherId, org: organisationId, exp });
      // After the "#", the voucher stays in the browser: no server sees it in an address.
      const link = `${this.memberOrigin}/invite#${voucher}`;
      return { voucherId, mailId: this.ids.uuid(), entryId, workEmail, link };
    });
  }
}
