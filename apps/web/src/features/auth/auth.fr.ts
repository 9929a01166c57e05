/** Texts for signing in, unlocking, and waiting while keys are made. */
export const authFr = {
  signIn: {
    title: 'Se connecter',
    lead: 'Votre espace, avec votre e-mail personnel.',
    loginId: 'E-mail',
    password: 'Mot de passe',
    passwordHint: 'Il ne quitte pas cet appareil : il sert ici à fabriquer vos clés.',
    submit: 'Se connecter',
    noneYet: 'Pas encore de compte ? Ouvrez le lien d’invitation que vous avez reçu par e-mail.',
    lost: 'Mot de passe oublié : cette version ne sait pas encore rouvrir un compte avec le code de secours. Gardez-le, il servira.',
  },
  unlock: {
    title: 'Déverrouillez votre espace',
    lead: 'Vos messages sont chiffrés. Pour les lire ici, entrez votre mot de passe : ce navigateur a oublié vos clés.',
    submit: 'Déverrouiller',
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
