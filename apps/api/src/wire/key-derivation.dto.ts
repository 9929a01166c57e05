import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { passwordCostRange, serverSaltLength } from '@aparte/sealing';
import { IsBase64Url } from './base64url.ts';

const { passes, memoryMiB } = passwordCostRange;

/** How the client derived the keys of the password. */
export class KeyDerivationDto {
  @ApiProperty({ minimum: passes.least, maximum: passes.most, description: 'Passes of Argon2id.' })
  @IsInt()
  @Min(passes.least)
  @Max(passes.most)
  t!: number;

  @ApiProperty({ minimum: memoryMiB.least, maximum: memoryMiB.most, description: 'Memory in MiB.' })
  @IsInt()
  @Min(memoryMiB.least)
  @Max(memoryMiB.most)
  m!: number;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  @IsBase64Url({ bytes: serverSaltLength })
  serverSalt!: string;
}
