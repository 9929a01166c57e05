import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OwnQuestionnaire } from './own-questionnaire.ts';
import { QuestionnaireDto, StoredQuestionnaireDto } from './questionnaire.dto.ts';
import { questionnaireForRep } from './questionnaire.presenter.ts';

/** What a rep answers to be matched. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/questionnaire')
export class RepQuestionnaireController {
  constructor(private readonly questionnaire: OwnQuestionnaire) {}

  @Get()
  @ApiOkResponse({ type: StoredQuestionnaireDto })
  async read(@CurrentPerson() rep: SignedIn): Promise<StoredQuestionnaireDto> {
    return questionnaireForRep(await this.questionnaire.read(rep.accountId));
  }

  @Put()
  @ApiOkResponse({ type: StoredQuestionnaireDto })
  async write(
    @CurrentPerson() rep: SignedIn,
    @Body() body: QuestionnaireDto,
  ): Promise<StoredQuestionnaireDto> {
    const line = body.sealedLine === null ? null : Buffer.from(body.sealedLine, 'base64url');
    return questionnaireForRep(await this.questionnaire.write(rep.accountId, body.answers, line));
  }
}
