/** Texts of the frame around every page of the sponsor site. */
export const sponsorFr = {
  home: 'Aparté',
  navigation: {
    seats: 'Places',
    invoices: 'Factures',
    roster: 'Liste',
    letters: 'Courrier',
    disclosure: 'Qui voit quoi',
    signIn: 'Se connecter',
    signUp: 'Offrir des places',
    signOut: 'Se déconnecter',
  },
  statusLine:
    'Première version, en cours de construction. Ce site n’a aucun accès à ce que vivent les commerciaux : il ne peut donc rien vous en dire.',
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse ne mène nulle part.',
    back: 'Revenir à l’accueil',
  },
} as const;
