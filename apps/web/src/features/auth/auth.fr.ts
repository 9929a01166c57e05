/** Texts for signing in, unlocking, and waiting while keys are made. */
export const authFr = {
  signIn: {
    title: 'Se connecter',
    lead: 'Votre espace, avec votre e-mail personnel.',
    ended:
      'Votre compte n’est plus ouvert ici : fermé depuis un autre onglet, ou au bout de sa durée. Ce que vous écriviez dans cette page y est gardé tant qu’elle reste ouverte.',
    loginId: 'E-mail',
    password: 'Mot de passe',
    passwordHint: 'Il ne quitte pas cet appareil : il sert ici à fabriquer vos clés.',
    submit: 'Se connecter',
    noneYet: 'Pas encore de compte ? Ouvrez le lien d’invitation que vous avez reçu par e-mail.',
    lost: 'Mot de passe oublié ?',
  },
  unlock: {
    title: 'Déverrouillez votre espace',
    lead: 'Vos messages sont chiffrés. Pour les lire ici, entrez votre mot de passe : ce navigateur a oublié vos clés.',
    submit: 'Déverrouiller',
    idle: 'Cette page est restée 15 minutes sans un geste : elle s’est verrouillée. Ce que vous écriviez est gardé.',
    evicted:
      'Ce navigateur a effacé ce qui rouvrait votre espace sans mot de passe. Rien n’est perdu : votre mot de passe l’ouvre comme avant.',
    opening: 'On retrouve vos clés…',
  },
  progress: {
    loading: 'On prépare le coffre…',
    stretching: 'On fabrique vos clés à partir du mot de passe…',
    locking: 'On verrouille…',
    slow: 'C’est lent exprès : deviner votre mot de passe doit coûter cher. Encore quelques secondes.',
    verySlow: 'Sur un téléphone modeste, cela peut prendre une demi-minute. Laissez la page ouverte.',
  },
} as const;
