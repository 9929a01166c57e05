/** Texts for those who run Aparté. */
export const operatorFr = {
  coaches: {
    title: 'Coachs',
    lead: 'Qui accompagne, et qui peut entrer. Vous ne voyez ni commerciaux ni conversations.',
    none: { title: 'Aucun coach encore', text: 'Créez une invitation et envoyez son lien.' },
    name: 'Nom',
    state: 'Situation',
    joined: 'Depuis',
    states: { active: 'Accueille', paused: 'En pause' },
  },
  invite: {
    title: 'Inviter un coach',
    text: 'Chaque lien sert une fois. Envoyez-le vous-même à la personne.',
    submit: 'Créer une invitation',
    again: 'Créer une autre invitation',
    link: 'Lien d’invitation',
    copy: 'Copier le lien',
    copied: 'Copié',
    validUntil: 'Valable jusqu’au {{day}}. Ce lien ne sera plus montré après.',
  },
  signUp: {
    code: 'Code d’inscription',
    codeHint: 'Celui de la configuration de cette installation.',
    wrong: 'Ce code n’est pas le bon, ou l’inscription est fermée sur cette installation.',
    back: 'Corriger le code',
  },
} as const;
