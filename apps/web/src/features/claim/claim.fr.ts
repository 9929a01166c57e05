/** Texts of the invitation: the promise, what the director sees, the account. */
export const claimFr = {
  steps: { promise: 'La promesse', account: 'Votre compte', code: 'Code de secours' },
  promise: {
    title: 'Ce que nous vous promettons',
    lead: '{{organisation}} vous offre une place : un coach extérieur, rien qu’à vous.',
    limit: 'La limite',
    preview: 'Voir ce que voit mon directeur',
    hidePreview: 'Refermer ce que voit mon directeur',
    accept: 'Continuer',
    known:
      'Ouvrir ce lien ne dit pas s’il a servi : c’est en vous connectant que vous retrouvez votre place.',
    validUntil: 'Invitation valable jusqu’au {{day}}.',
  },
  preview: {
    title: 'Ce que voit votre directeur',
    lead: 'Sa page est faite de ces lignes, et d’aucune autre. La liste vient de la table que le programme applique.',
    sees: 'Sur sa page',
    never: 'Ce qui n’y arrive pas',
    open: 'Lire la même liste sur le site des directeurs',
  },
  reading: 'On lit votre invitation…',
  none: {
    title: 'Ouvrez le lien de votre invitation',
    text: 'Cette page ne marche qu’avec le lien reçu par e-mail. Ouvrez-le tel quel, ou copiez-le en entier.',
    signIn: 'J’ai déjà un compte',
  },
  refused: { title: 'Cette invitation ne s’ouvre pas' },
  signedIn: {
    title: 'Vous êtes déjà connecté',
    text: 'Cette invitation sert à créer un compte. Pour l’utiliser, déconnectez-vous d’abord.',
    signOut: 'Se déconnecter',
    home: 'Revenir à mon espace',
  },
} as const;
