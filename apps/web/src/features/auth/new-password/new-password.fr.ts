/** Texts for choosing a password, wherever one is chosen. */
export const newPasswordFr = {
  label: 'Mot de passe',
  newLabel: 'Nouveau mot de passe',
  hint: '{{minimum}} caractères au moins. Il ne quitte pas cet appareil : personne ne peut vous le renvoyer.',
  propose: 'Proposer une phrase de passe',
  proposed: 'Voici cinq mots tirés au sort. Notez-les, ou laissez votre navigateur les retenir :',
  faults: {
    password: 'Il faut {{minimum}} caractères au moins.',
    tooLong: 'C’est trop long.',
    passwordIsName: 'Trop facile à deviner : il contient votre e-mail ou votre nom.',
    passwordKnown:
      'Trop facile à deviner : il est fait de mots de passe connus, que les voleurs essaient en premier. Cinq mots tirés au hasard conviennent : demandez-les ci-dessous.',
    passwordWeak:
      'Trop facile à deviner : une suite, une répétition ou trop peu de mots. Allongez-le, ou demandez cinq mots ci-dessous.',
  },
} as const;
