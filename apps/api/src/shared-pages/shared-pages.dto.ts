import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { sharedPageLimits } from '@aparte/confidentiality';
import { IsUuid } from '../wire/uuid.ts';

/** One page for the director of the own firm, exactly as it will be shown. */
export class ReleasePageRequest {
  @ApiProperty({
    format: 'uuid',
    description: 'Made by the client; repeating it answers like the first time.',
  })
  @IsUuid()
  requestId!: string;

  @ApiProperty({ enum: ['fr', 'en'], description: 'Language of the page.' })
  @IsIn(['fr', 'en'])
  locale!: 'fr' | 'en';

  @ApiProperty({ maxLength: sharedPageLimits.author, description: 'Name under which the rep signs.' })
  @IsString()
  @MaxLength(sharedPageLimits.author)
  author!: string;

  @ApiProperty({ maxLength: sharedPageLimits.title })
  @IsString()
  @MaxLength(sharedPageLimits.title)
  title!: string;

  @ApiProperty({ type: [String], maxItems: sharedPageLimits.paragraphs })
  @IsArray()
  @ArrayMaxSize(sharedPageLimits.paragraphs)
  @IsString({ each: true })
  @MaxLength(sharedPageLimits.paragraph, { each: true })
  paragraphs!: string[];

  @ApiProperty({ format: 'date', description: 'Last day on which the director can open it.' })
  @IsString()
  @MaxLength(10)
  expiresOn!: string;
}

/** A released page as its author sees it; whether it was opened is told to nobody. */
export class SharedPageDto {
  @ApiProperty({ format: 'uuid' })
  pageId!: string;

  @ApiProperty({ enum: ['fr', 'en'] })
  locale!: 'fr' | 'en';

  @ApiProperty()
  author!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: [String] })
  paragraphs!: string[];

  @ApiProperty({ format: 'date' })
  expiresOn!: string;

  @ApiProperty({ format: 'date' })
  releasedOn!: string;

  @ApiProperty({
    enum: ['waiting', 'sent', 'held'],
    description: 'Waiting pages can be taken back; a held one could not be posted.',
  })
  state!: 'waiting' | 'sent' | 'held';
}

/** Every page of a rep that a director can open or will be able to. */
export class SharedPagesResponse {
  @ApiProperty({ type: [SharedPageDto] })
  pages!: SharedPageDto[];

  @ApiProperty({ format: 'date-time', description: 'When what waits now is posted.' })
  nextPostingAt!: string;
}
