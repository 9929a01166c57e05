/** Texts for opening and entering a director's account. */
export const accountFr = {
  signUp: {
    title: 'Offrir des places à votre équipe',
    lead: 'Un compte pour vous, qui achetez. Vos commerciaux auront le leur, ailleurs, sans lien avec celui-ci.',
    organisationName: 'Votre entreprise',
    organisationHint: 'Tel qu’il doit figurer sur les factures et dans l’invitation.',
    displayName: 'Votre nom',
    email: 'Votre e-mail professionnel',
    password: 'Mot de passe',
    passwordHint:
      '{{minimum}} caractères au moins. Une phrase de quatre mots est plus sûre, et plus facile à retenir.',
    termsTitle: 'La règle du jeu',
    terms: {
      questions: 'Je ne demanderai ni aux commerciaux ni aux coachs ce qui se dit entre eux.',
      appraisal: 'Prendre une place ou non ne comptera dans aucune évaluation.',
      nothing: 'Je sais que je ne verrai pas qui prend une place, et je n’essaierai pas de le savoir.',
    },
    accept: 'J’accepte ces trois points',
    mustAccept: 'Sans cet accord, nous ne pouvons pas vous vendre de places.',
    submit: 'Créer mon compte',
    haveOne: 'Vous avez déjà un compte ?',
    emailTaken: 'Un compte existe déjà avec cet e-mail. Connectez-vous, ou prenez une autre adresse.',
  },
  signIn: {
    title: 'Se connecter',
    lead: 'Votre espace de directeur : places, liste, factures.',
    email: 'E-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    noneYet: 'Pas encore de compte ?',
    rep: 'Vous avez reçu une invitation ? Ce n’est pas ici : ouvrez le lien de votre e-mail.',
    failed: 'L’e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
  },
} as const;
