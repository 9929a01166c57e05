/** Texts for making an account: who, password, recovery code. */
export const enrolmentFr = {
  account: {
    title: 'Votre compte',
    lead: 'Il est à vous, pas à votre entreprise. Vous le gardez si vous en changez.',
    loginId: 'Votre e-mail personnel',
    loginIdHint: 'Pas celui du travail : une entreprise peut ouvrir ses propres boîtes aux lettres.',
    displayName: 'Le nom que verra votre coach',
    displayNameHint: 'Un prénom suffit.',
    coachLoginId: 'Votre e-mail',
    coachDisplayName: 'Votre nom',
    coachDisplayNameHint: 'Celui que verront les commerciaux.',
    operatorLead: 'Un compte pour faire tourner Aparté : il ne donne accès à aucune conversation.',
    timeZone: 'Fuseau horaire',
    language: 'Langue',
    submit: 'Créer mes clés',
    again: 'Continuer',
  },
  faults: {
    loginId: 'Il faut une adresse e-mail.',
    displayName: 'Il faut un nom.',
    tooLong: 'C’est trop long.',
    taken: 'Un compte existe déjà avec cet e-mail. Connectez-vous, ou prenez une autre adresse.',
  },
  recovery: {
    title: 'Votre code de secours',
    lead: 'Si vous perdez votre mot de passe, seul ce code pourra rouvrir votre espace. Nous n’en avons pas de copie et nous ne le montrerons plus.',
    codeLabel: 'Code de secours',
    copy: 'Copier',
    copied: 'Copié',
    print: 'Imprimer',
    download: 'Télécharger',
    fileName: 'aparte-code-de-secours.txt',
    fileText:
      'Aparté · code de secours\n\n{{code}}\n\nÀ garder hors de cet ordinateur. Quiconque l’a peut ouvrir votre espace.\n',
    advice:
      'Sur papier, ou dans votre gestionnaire de mots de passe personnel. Pas sur l’ordinateur du travail.',
    next: 'J’ai gardé mon code',
  },
  check: {
    title: 'Vérifions votre code',
    lead: 'Recopiez deux de ses sept groupes, depuis l’endroit où vous l’avez gardé.',
    group: 'Groupe {{number}}',
    wrong: 'Ce n’est pas ce groupe-là. Regardez à nouveau votre copie.',
    back: 'Revoir le code',
    submit: 'Confirmer et ouvrir mon espace',
    sending: 'On ouvre votre espace…',
  },
} as const;
