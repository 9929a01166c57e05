import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { DirectorSessionResponse } from './accounts.dto.ts';
import { forDirector } from './accounts.presenter.ts';
import { AccountsQueries } from './accounts.queries.ts';

/** A director's own account. */
@ForSurface('sponsor')
@Controller('v1')
export class DirectorAccountsController {
  constructor(private readonly accounts: AccountsQueries) {}

  @Get('session')
  @ApiOkResponse({ description: 'Who is signed in.', type: DirectorSessionResponse })
  async readSession(@CurrentPerson() person: SignedIn): Promise<DirectorSessionResponse> {
    return forDirector(await this.accounts.director(person.accountId));
  }
}
