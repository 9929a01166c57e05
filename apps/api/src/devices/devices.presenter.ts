import type { DeviceSessionDto } from './devices.dto.ts';
import type { OwnDevice } from './own-devices.ts';

/** A device for the person who uses it. */
export function presentDevice({ id, label, openedAt, expiresAt, isCurrent }: OwnDevice): DeviceSessionDto {
  return { id, label, openedAt: openedAt.toISOString(), expiresAt: expiresAt.toISOString(), isCurrent };
}
