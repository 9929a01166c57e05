import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { SecondFactorDto } from '../second-factor/second-factor.dto.ts';
import { IsBase64Url } from '../wire/base64url.ts';
import { IsPart } from '../wire/parts.ts';

/** Erases the account of whoever is signed in. */
export class EraseRequest {
  @ApiProperty({ description: 'What the password gives once more: thirty-two bytes, base64url.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;

  @ApiPropertyOptional({ type: SecondFactorDto, description: 'For accounts that ask for one.' })
  @IsOptional()
  @IsPart(() => SecondFactorDto)
  secondFactor?: SecondFactorDto;
}
