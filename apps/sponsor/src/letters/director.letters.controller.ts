import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ForSurface } from '@aparte/platform';
import { LettersResponse } from './letters.dto.ts';
import { forDirector } from './letters.presenter.ts';
import { ReadLetters } from './read-letters.ts';

/** The director's side of the letterbox. */
@ForSurface('sponsor')
@Controller('v1/letters')
export class DirectorLettersController {
  constructor(private readonly readLetters: ReadLetters) {}

  @Get()
  @ApiOkResponse({ description: 'The letters, newest first.', type: LettersResponse })
  async listLetters(): Promise<LettersResponse> {
    return forDirector(await this.readLetters.execute());
  }
}
