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
      'Ouvrir ce lien ne dit pas s’il a servi : c’est en vous connectant que vous retrouvez votre place, ou que vous utilisez cette invitation avec votre compte.',
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
  withAccount: {
    title: 'Utiliser cette invitation avec votre compte',
    lead: '{{organisation}} vous offre une place. Elle peut s’ajouter au compte avec lequel vous êtes connecté.',
    keeps:
      'Votre journal, vos conversations, vos fichiers et votre coach restent comme ils sont. Personne n’est prévenu.',
    leaves:
      'Un compte a une place à la fois : si la vôtre est d’une autre entreprise, vous la quittez. Si elle est de cette entreprise, rien ne change.',
    use: 'Utiliser cette invitation',
    done: {
      title: 'C’est fait',
      text: 'Votre compte tient une place de cette entreprise. Tout ce qui était à vous est là.',
    },
    same: {
      title: 'Rien n’a changé',
      text: 'Votre place de cette entreprise est arrivée à son terme, et cette invitation n’en donne pas d’autre pour l’instant.',
    },
  },
  signedIn: {
    title: 'Vous êtes déjà connecté',
    text: 'Les invitations sont pour les commerciaux. Pour en utiliser une avec un autre compte, déconnectez-vous d’abord, puis ouvrez à nouveau le lien.',
    signOut: 'Se déconnecter',
    home: 'Revenir à mon espace',
  },
} as const;
