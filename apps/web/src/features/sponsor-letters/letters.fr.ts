/** Texts of the letterbox. */
export const lettersFr = {
  title: 'Courrier',
  lead: 'La seule fente dans le mur. Il n’y passe que deux sortes de lettres.',
  empty: {
    title: 'Rien, et c’est voulu',
    text: 'Aucune lettre ne vous attend. Une boîte vide ne dit rien de votre équipe : ni que les places servent, ni qu’elles ne servent pas.',
  },
  kindsTitle: 'Les deux sortes de lettres',
  kinds: {
    share: 'Une page qu’un commercial écrit, relit et décide lui-même de vous envoyer.',
    pulse: 'Un mot, sur toute une équipe de dix personnes ou plus, avec retard.',
  },
  pulse: { title: 'Le mot de la période {{period}}' },
} as const;
