import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { IsEmailField, IsPlainLine } from '../requests/fields.ts';

const SHORTEST_PASSWORD = 14;
const LONGEST_PASSWORD = 256;
const LONGEST_NAME = 80;
const LONGEST_ORGANISATION_NAME = 120;
const locales = ['fr', 'en'] as const;

/** What a director types to make an account for a firm. */
export class SignUpRequest {
  @ApiProperty({
    description: 'Work e-mail of the director; signs in with it.',
    format: 'email',
    maxLength: 254,
  })
  @IsEmailField()
  email!: string;

  @ApiProperty({
    description: 'A long password; only its Argon2id hash is kept.',
    minLength: SHORTEST_PASSWORD,
    maxLength: LONGEST_PASSWORD,
  })
  @IsString()
  @MinLength(SHORTEST_PASSWORD)
  @MaxLength(LONGEST_PASSWORD)
  password!: string;

  @ApiProperty({ description: 'How the director is addressed.', minLength: 1, maxLength: LONGEST_NAME })
  @IsPlainLine(LONGEST_NAME)
  displayName!: string;

  @ApiProperty({
    description: 'Name of the firm, as invoices and people on the list read it.',
    minLength: 1,
    maxLength: LONGEST_ORGANISATION_NAME,
  })
  @IsPlainLine(LONGEST_ORGANISATION_NAME)
  organisationName!: string;

  @ApiProperty({ description: 'Language of the pages and of the payment page.', enum: locales })
  @IsIn(locales)
  locale!: 'fr' | 'en';

  @ApiProperty({ description: 'The terms must be accepted.', type: Boolean, enum: [true] })
  @Equals(true)
  acceptsTerms!: true;
}

/** What a director types to sign in. */
export class LogInRequest {
  @ApiProperty({ description: 'E-mail of the account.', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ description: 'Password of the account.', maxLength: LONGEST_PASSWORD })
  @IsString()
  @MaxLength(LONGEST_PASSWORD)
  password!: string;
}

/** The account of the director who is signed in. */
class DirectorAccountResponse {
  @ApiProperty({ description: 'How the director is addressed.' })
  displayName!: string;

  @ApiProperty({ description: 'E-mail of the account.' })
  email!: string;

  @ApiProperty({ description: 'Language that the director chose.', enum: locales })
  locale!: 'fr' | 'en';
}

/** The firm that a director buys for. */
class OrganisationResponse {
  @ApiProperty({ description: 'Name of the firm.' })
  name!: string;
}

/** Who is signed in, and for which firm. */
export class DirectorSessionResponse {
  @ApiProperty({ description: 'The director.', type: DirectorAccountResponse })
  account!: DirectorAccountResponse;

  @ApiProperty({ description: 'The firm.', type: OrganisationResponse })
  organisation!: OrganisationResponse;
}
