/** Texts of the start page, for somebody who is not signed in and for a rep. */
export const homeFr = {
  welcome: {
    title: 'Ici, la parole est à vous.',
    lead: 'Un coach extérieur, choisi par vous, à qui parler sans que rien n’en revienne à votre entreprise.',
    signIn: 'Se connecter',
    disclosure: 'Lire qui voit quoi',
    invited: 'Vous avez reçu une invitation ? Ouvrez son lien : il mène droit à votre place.',
  },
  rep: {
    title: 'Bonjour {{name}}',
    questionnaire: {
      title: 'Trois minutes pour faire connaissance',
      text: 'Quelques questions, presque toutes facultatives, pour vous proposer trois coachs qui vous iraient.',
      open: 'Répondre au questionnaire',
    },
    coaches: {
      title: 'Trois coachs vous attendent',
      text: 'Pour chacun, les raisons qui nous font penser à lui ou à elle. Vous choisissez.',
      open: 'Voir mes trois coachs',
      change: 'Revoir mes réponses',
    },
    session: {
      title: 'Votre prochain rendez-vous',
      with: 'Avec {{coach}}',
      all: 'Tous mes rendez-vous',
      none: 'Aucun rendez-vous pour l’instant.',
      book: 'Réserver un moment',
    },
    conversation: {
      title: 'Entre deux rendez-vous',
      text: 'Vous pouvez écrire à {{coach}} quand vous voulez. Seuls vous deux pouvez lire.',
      open: 'Écrire à {{coach}}',
    },
  },
} as const;
