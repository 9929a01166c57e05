import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { DevicesController } from './devices.controller.ts';
import { OwnDevices } from './own-devices.ts';

/** The list of devices, and signing out elsewhere. */
@Module({
  imports: [AuthModule],
  controllers: [DevicesController],
  providers: [OwnDevices],
})
export class DevicesModule {}
