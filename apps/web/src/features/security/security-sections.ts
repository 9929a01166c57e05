import type { ComponentType } from 'react';
import { AccessLogSection } from '../access-log/access-log-section.tsx';
import { ErasureSection } from '../erasure/erasure-section.tsx';
import { ExportSection } from '../export/export-section.tsx';
import { LostDeviceSection } from '../identity/lost-device-section.tsx';
import { PasskeysSection } from '../passkeys/passkeys-section.tsx';
import { SecondFactorSection } from '../second-factor/second-factor-section.tsx';
import { ToldOpeningsSection } from '../openings/told-openings-section.tsx';
import { DeviceSection } from './device-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { RecoveryCodeSection } from './recovery-code-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/**
 * The sections of the page « Sécurité », from top to bottom. Each is one component of the feature it belongs to.
 *
 * A section may rely on the keys being at hand, and shows nothing to the kinds of member that it is not for.
 */
export const securitySections: readonly { readonly id: string; readonly Section: ComponentType }[] = [
  { id: 'password', Section: PasswordSection },
  { id: 'recovery-code', Section: RecoveryCodeSection },
  { id: 'second-factor', Section: SecondFactorSection },
  { id: 'passkeys', Section: PasskeysSection },
  { id: 'sessions', Section: SessionsSection },
  { id: 'lost-device', Section: LostDeviceSection },
  { id: 'device', Section: DeviceSection },
  { id: 'told-openings', Section: ToldOpeningsSection },
  { id: 'access-log', Section: AccessLogSection },
  { id: 'export', Section: ExportSection },
  { id: 'erasure', Section: ErasureSection },
];
