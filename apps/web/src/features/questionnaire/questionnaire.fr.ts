/** Texts around the questions; the questions themselves come with the matching library. */
export const questionnaireFr = {
  documentTitle: 'Questionnaire',
  progress: 'Question {{step}} sur {{total}}',
  progressLabel: 'Avancement',
  optional: 'Facultatif : vous pouvez passer.',
  required: 'Sans cette réponse, nous ne pouvons pas vous proposer de coach.',
  most: '{{count}} réponses au plus.',
  privacy:
    'Vos réponses servent à vous proposer trois coachs, et à rien d’autre. Le programme qui les compare les lit ; aucun écran ne les montre à votre directeur, à votre coach ou à nous.',
  between: 'entre les deux',
  rather: 'plutôt : {{pole}}',
  clearly: 'nettement : {{pole}}',
  back: 'Revenir',
  next: 'Suivant',
  skip: 'Passer',
  finish: 'Voir mes coachs',
  finishing: 'On enregistre vos réponses…',
  lineLabel: 'Votre phrase',
  lineLeft: 'Encore {{count}} signes',
  reading: 'On ouvre le questionnaire…',
} as const;
