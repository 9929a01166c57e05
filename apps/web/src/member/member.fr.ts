/** Texts of the frame around every page of the member site. */
export const memberFr = {
  home: 'Aparté',
  statusLine:
    'Aparté est en cours de construction : une première version, dont le chiffrement n’a pas encore été relu par des experts extérieurs.',
  navigation: {
    disclosure: 'Qui voit quoi',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    signOutFailed:
      'La connexion est coupée : vos clés sont verrouillées ici, mais la session n’est pas terminée.',
    rep: { home: 'Accueil', sessions: 'Rendez-vous', conversation: 'Conversation' },
    coach: {
      week: 'Semaine',
      reps: 'Commerciaux',
      conversations: 'Conversations',
      availability: 'Horaires',
      profile: 'Profil',
    },
    operator: { coaches: 'Coachs' },
  },
  quickExit: 'Quitter vite',
  quickExitHint: 'Ferme votre session et ouvre une page neutre. Au clavier : Échap deux fois.',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est incomplète, ou la page a changé de place.',
    back: 'Revenir à l’accueil',
  },
  failure: 'La page ne s’ouvre pas',
} as const;
