/** Texts for a coach who joins by invitation. */
export const coachSignUpFr = {
  steps: { welcome: 'Bienvenue', profile: 'Votre page', account: 'Votre compte', code: 'Code de secours' },
  welcome: {
    title: 'Bienvenue parmi les coachs',
    lead: 'Un lieu où la parole d’un commercial reste entre lui et vous.',
    points: {
      sealed:
        'Vos conversations sont chiffrées sur votre appareil. Nous ne pouvons pas les lire, ni vous rendre un mot de passe perdu.',
      director:
        'Le directeur qui a offert la place ne sait pas que vous accompagnez quelqu’un, et ne doit pas l’apprendre de vous.',
      danger:
        'Une seule limite : si une vie est en danger grave et immédiat, vous appelez les secours, et seulement eux.',
    },
    validUntil: 'Invitation valable jusqu’au {{day}}.',
    next: 'Continuer',
  },
  profile: {
    title: 'Votre page',
    lead: 'Ce que liront les commerciaux, et ce qui sert à vous proposer. Tout se change ensuite.',
    next: 'Continuer',
  },
  none: {
    title: 'Ouvrez le lien de votre invitation',
    text: 'Cette page ne marche qu’avec le lien que vous avez reçu. Ouvrez-le tel quel, ou copiez-le en entier.',
  },
  refused: { title: 'Cette invitation ne s’ouvre pas' },
  reading: 'On lit votre invitation…',
} as const;
