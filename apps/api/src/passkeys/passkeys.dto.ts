import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { AccountDto } from '../wire/account.dto.ts';
import { IsBase64Url } from '../wire/base64url.ts';
import { IdentityDto } from '../wire/identity.dto.ts';
import { IsPart } from '../wire/parts.ts';
import { IsVisibleText } from '../wire/visible-text.ts';
import { transports } from './relying-party.ts';

const LONGEST_LABEL = 60;
const WRAPPED_KEY_BYTES = 105;
const LARGEST_GENERATION = 0x7fff_ffff;
const credentialId = { atLeast: 16, atMost: 1_023 };
const clientData = { atLeast: 1, atMost: 2_048 };

/** Asks to add a passkey. */
export class OfferPasskeyRequest {
  @ApiProperty({ description: 'Thirty-two bytes, base64url: the password is asked again.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;
}

/** A passkey that a browser may know. */
export class PasskeyHintDto {
  @ApiProperty({ description: 'Name of the credential, base64url.' })
  id!: string;

  @ApiProperty({ type: [String] })
  transports!: string[];
}

/** What a browser needs to make a passkey. */
export class PasskeyOfferResponse {
  @ApiProperty({ description: 'Thirty-two bytes, base64url; good once, for five minutes.' })
  challenge!: string;

  @ApiProperty()
  rpId!: string;

  @ApiProperty()
  rpName!: string;

  @ApiProperty({ description: 'Who the passkey is for, base64url.' })
  userHandle!: string;

  @ApiProperty({ type: [Number], description: 'Kinds of keys (COSE), the preferred one first.' })
  algorithms!: number[];

  @ApiProperty({ type: [PasskeyHintDto] })
  known!: PasskeyHintDto[];
}

/** A new passkey as the browser hands it over, without what its extensions gave. */
export class NewCredentialDto {
  @ApiProperty({ description: 'Name of the credential, base64url.' })
  @IsBase64Url(credentialId)
  id!: string;

  @ApiProperty({ description: 'Base64url.' })
  @IsBase64Url(clientData)
  clientDataJSON!: string;

  @ApiProperty({ description: 'Base64url.' })
  @IsBase64Url({ atLeast: 1, atMost: 8_192 })
  attestationObject!: string;

  @ApiProperty({ type: [String], enum: transports, maxItems: 8 })
  @IsArray()
  @ArrayMaxSize(8)
  @IsIn(transports, { each: true })
  transports!: string[];
}

/** The account key under the lock of a passkey. */
export class NewPasskeyWrapDto {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_GENERATION)
  generation!: number;

  @ApiProperty({ description: 'The sealed account key, base64url.' })
  @IsBase64Url({ bytes: WRAPPED_KEY_BYTES })
  blob!: string;
}

/** Adds a passkey. */
export class AddPasskeyRequest {
  @ApiProperty({ maxLength: LONGEST_LABEL })
  @IsVisibleText({ atMost: LONGEST_LABEL })
  label!: string;

  @ApiProperty({ type: NewCredentialDto })
  @IsPart(() => NewCredentialDto)
  credential!: NewCredentialDto;

  @ApiProperty({ type: NewPasskeyWrapDto })
  @IsPart(() => NewPasskeyWrapDto)
  keyWrap!: NewPasskeyWrapDto;
}

/** A passkey in the list of its owner. */
export class PasskeyDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ format: 'date' })
  addedOn!: string;
}

/** The passkeys of a person. */
export class PasskeysResponse {
  @ApiProperty({ type: [PasskeyDto] })
  passkeys!: PasskeyDto[];
}

/** What a browser needs to ask any passkey of this site. */
export class PasskeyChallengeResponse {
  @ApiProperty({ description: 'Thirty-two bytes, base64url; good once, for five minutes.' })
  challenge!: string;

  @ApiProperty()
  rpId!: string;
}

/** What a browser needs to ask one of a person's own passkeys. */
export class UnlockChallengeResponse extends PasskeyChallengeResponse {
  @ApiProperty({ type: [PasskeyHintDto] })
  passkeys!: PasskeyHintDto[];
}

/** What a passkey signed. */
export class AssertionDto {
  @ApiProperty({ description: 'Name of the credential, base64url.' })
  @IsBase64Url(credentialId)
  id!: string;

  @ApiProperty({ description: 'Base64url.' })
  @IsBase64Url(clientData)
  clientDataJSON!: string;

  @ApiProperty({ description: 'Base64url.' })
  @IsBase64Url({ atLeast: 37, atMost: 1_024 })
  authenticatorData!: string;

  @ApiProperty({ description: 'Base64url.' })
  @IsBase64Url({ atLeast: 1, atMost: 1_024 })
  signature!: string;

  @ApiProperty({ description: 'Who the passkey is for, base64url.' })
  @IsBase64Url({ bytes: 16 })
  userHandle!: string;
}

/** Shows what a passkey signed. */
export class AssertionRequest {
  @ApiProperty({ type: AssertionDto })
  @IsPart(() => AssertionDto)
  assertion!: AssertionDto;
}

/** The account key under the lock of the passkey that signed. */
export class PasskeyWrapDto {
  @ApiProperty({ enum: ['passkey'] })
  method!: 'passkey';

  @ApiProperty()
  generation!: number;

  @ApiProperty({ description: 'Made by the client, base64url.' })
  blob!: string;
}

/** What a passkey unlocks. */
export class PasskeyWrapResponse {
  @ApiProperty({ type: PasskeyWrapDto })
  keyWrap!: PasskeyWrapDto;
}

/** Signed in by passkey: who, and what the passkey unlocks. */
export class PasskeyLoginResponse {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;

  @ApiProperty({ type: PasskeyWrapDto })
  keyWrap!: PasskeyWrapDto;

  @ApiProperty({ type: IdentityDto })
  identity!: IdentityDto;
}
