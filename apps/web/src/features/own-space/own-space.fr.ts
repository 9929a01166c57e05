/** Texts of the spaces that people have for themselves. */
export const ownSpaceFr = {
  opening: 'On ouvre…',
  journal: {
    title: 'Mon journal',
    lead: 'Chiffré sur cet appareil : personne d’autre que vous ne peut lire, ni votre coach, ni votre entreprise, ni nous.',
    empty: {
      title: 'Une page à vous',
      text: 'Ce que vous écrivez ici reste ici. Rien ne part chez votre coach, sauf ce que vous choisirez un jour de lui recopier.',
    },
    compose: 'Écrire dans le journal',
    send: 'Garder',
  },
  notes: {
    title: 'Mes notes',
    lead: 'Chiffré sur cet appareil : personne d’autre que vous ne peut lire, ni les commerciaux, ni nous. Nous ne pouvons donc pas savoir de qui parle une note, et aucune ne s’efface d’elle-même : douze mois après la fin d’un accompagnement, c’est à vous de retirer celles qui en parlent.',
    empty: {
      title: 'Rien de noté encore',
      text: 'Ces notes parlent de personnes : si l’une d’elles vous demande ce qui est écrit sur elle, c’est à vous de le lui lire.',
    },
    compose: 'Écrire une note',
    send: 'Garder',
  },
} as const;
