import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import {
  channels,
  comforts,
  customerKinds,
  idsOf,
  paces,
  roles,
  salesCycles,
  seniorities,
  styleRange,
  topics,
  type Channel,
  type Comfort,
  type CustomerKind,
  type Pace,
  type Role,
  type SalesCycle,
  type Seniority,
  type SpokenLanguage,
  type Topic,
} from '@aparte/matching';
import { IsVisibleText } from './visible-text.ts';
import { all, IsPart } from './parts.ts';

const HEADLINE = { atMost: 140 };
const BIO = { atMost: 1_200, severalLines: true, optional: true };
const LANGUAGES: readonly SpokenLanguage[] = ['fr', 'en'];

/** The one line under the name of a coach, in both languages. */
export class CoachHeadlineDto {
  @ApiProperty({ maxLength: HEADLINE.atMost })
  @IsVisibleText(HEADLINE)
  fr!: string;

  @ApiProperty({ maxLength: HEADLINE.atMost })
  @IsVisibleText(HEADLINE)
  en!: string;
}

/** What a coach tells of themselves, in both languages. */
export class CoachBioDto {
  @ApiProperty({ maxLength: BIO.atMost })
  @IsVisibleText(BIO)
  fr!: string;

  @ApiProperty({ maxLength: BIO.atMost })
  @IsVisibleText(BIO)
  en!: string;
}

/** Where a coach stands on each slider. */
export class CoachStyleDto {
  @StyleStep()
  'asks-or-suggests'!: number;

  @StyleStep()
  'gentle-or-direct'!: number;

  @StyleStep()
  'framed-or-free'!: number;
}

/** What a coach brings, in the words of the questionnaire (libs/matching `CoachProfile`). */
export class CoachAttributesDto {
  @SomeOf(LANGUAGES)
  languages!: SpokenLanguage[];

  @SomeOf(idsOf(roles))
  roles!: Role[];

  @SomeOf(idsOf(customerKinds))
  customers!: CustomerKind[];

  @SomeOf(idsOf(salesCycles))
  cycles!: SalesCycle[];

  @SomeOf(idsOf(seniorities))
  seniorities!: Seniority[];

  @SomeOf(idsOf(topics))
  topics!: Topic[];

  @ApiProperty({ type: CoachStyleDto })
  @IsPart(() => CoachStyleDto)
  style!: CoachStyleDto;

  @ApiProperty()
  @IsBoolean()
  hasSold!: boolean;

  @SomeOf(idsOf(paces))
  paces!: Pace[];

  @SomeOf(idsOf(channels))
  channels!: Channel[];

  @SomeOf(idsOf(comforts))
  comforts!: Comfort[];
}

function StyleStep(): PropertyDecorator {
  const { least, most } = styleRange;
  return all(ApiProperty({ minimum: least, maximum: most }), IsInt(), Min(least), Max(most));
}

/** A choice among fixed words; which lists may be empty is a rule of libs/matching. */
function SomeOf(words: readonly string[]): PropertyDecorator {
  return all(
    ApiProperty({ enum: [...words], isArray: true }),
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(words.length),
    IsIn(words, { each: true }),
  );
}
