/** Texts of the frame around every page of the member site. */
export const memberFr = {
  home: 'Aparté',
  statusLine:
    'Aparté est en cours de construction : une première version, dont le chiffrement n’a pas encore été relu par des experts extérieurs.',
  navigation: {
    disclosure: 'Qui voit quoi',
    security: 'Sécurité',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    signOutFailed:
      'La connexion est coupée : vos clés sont verrouillées ici, mais la session n’est pas terminée.',
    leaving: {
      title: 'Tout n’est pas parti',
      text_one:
        '{{count}} message ou fichier attend encore ici pour partir. Se déconnecter vide ce navigateur : il pourrait être perdu.',
      text_other:
        '{{count}} messages ou fichiers attendent encore ici pour partir. Se déconnecter vide ce navigateur : ils pourraient être perdus.',
      stay: 'Rester connecté',
      leave: 'Se déconnecter quand même',
    },
    rep: {
      home: 'Accueil',
      sessions: 'Rendez-vous',
      conversation: 'Conversation',
      journal: 'Journal',
      sharing: 'Partager',
      pulse: 'La question',
    },
    coach: {
      week: 'Semaine',
      reps: 'Commerciaux',
      conversations: 'Conversations',
      notes: 'Notes',
      availability: 'Horaires',
      profile: 'Profil',
    },
    operator: { coaches: 'Coachs', reports: 'Signalements', openings: 'Bris de glace' },
  },
  quickExit: 'Quitter vite',
  quickExitHint: 'Ferme votre session et ouvre une page neutre. Au clavier : Échap deux fois.',
  idle: {
    text: 'Personne n’a touché cette page depuis 14 minutes : elle se verrouille dans une minute. Ce que vous êtes en train d’écrire y reste.',
    stay: 'Je suis là',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est incomplète, ou la page a changé de place.',
    back: 'Revenir à l’accueil',
  },
  failure: 'La page ne s’ouvre pas',
} as const;
