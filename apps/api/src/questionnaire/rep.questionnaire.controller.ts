import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OwnAnswersQueries } from './own-answers.queries.ts';
import { QuestionnaireDto, StoredQuestionnaireDto } from './questionnaire.dto.ts';
import { questionnaireForRep } from './questionnaire.presenter.ts';
import { WriteQuestionnaire } from './write-questionnaire.ts';

/** What a rep answers to be matched. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/questionnaire')
export class RepQuestionnaireController {
  constructor(
    private readonly ownAnswers: OwnAnswersQueries,
    private readonly writeQuestionnaire: WriteQuestionnaire,
  ) {}

  @Get()
  @ApiOkResponse({ type: StoredQuestionnaireDto })
  async readAnswers(@CurrentPerson() rep: SignedIn): Promise<StoredQuestionnaireDto> {
    return questionnaireForRep(await this.ownAnswers.find(rep.accountId));
  }

  @Put()
  @ApiOkResponse({ type: StoredQuestionnaireDto })
  async writeAnswers(
    @CurrentPerson() rep: SignedIn,
    @Body() { answers, sealedLine }: QuestionnaireDto,
  ): Promise<StoredQuestionnaireDto> {
    const line = sealedLine === null ? null : Buffer.from(sealedLine, 'base64url');
    return questionnaireForRep(await this.writeQuestionnaire.execute(rep.accountId, answers, line));
  }
}
