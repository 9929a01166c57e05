import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { DeviceSessionsResponse } from './devices.dto.ts';
import { presentDevice } from './devices.presenter.ts';
import { OwnDevices } from './own-devices.ts';

/**
 * Where a person is signed in. Open by declaration, because reps, coaches and operators share it; each route asks for
 * the person itself.
 */
@Public()
@ApiTags('public')
@Controller('v1/auth/sessions')
export class DevicesController {
  constructor(
    private readonly visitor: Visitor,
    private readonly devices: OwnDevices,
  ) {}

  @Get()
  @ApiOkResponse({ type: DeviceSessionsResponse })
  async sessions(@Req() request: Request): Promise<DeviceSessionsResponse> {
    const devices = await this.devices.list(await this.visitor.require(request));
    return { sessions: devices.map(presentDevice) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async endSession(@Param('id', UuidInPath) id: string, @Req() request: Request): Promise<void> {
    await this.devices.end(await this.visitor.require(request), id);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async endOtherSessions(@Req() request: Request): Promise<void> {
    await this.devices.endOthers(await this.visitor.require(request));
  }
}
