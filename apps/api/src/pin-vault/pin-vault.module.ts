import { Module } from '@nestjs/common';
import { MemberPinVaultController } from './member.pin-vault.controller.ts';
import { PinVaultsRepository } from './pin-vaults.repository.ts';
import { ReadPinVault } from './read-pin-vault.ts';
import { StorePinVault } from './store-pin-vault.ts';
import { TypeormPinVaultsRepository } from './typeorm-pin-vaults.repository.ts';

/** The identities that a member has seen, sealed by their client. */
@Module({
  controllers: [MemberPinVaultController],
  providers: [
    ReadPinVault,
    StorePinVault,
    { provide: PinVaultsRepository, useClass: TypeormPinVaultsRepository },
  ],
})
export class PinVaultModule {}
