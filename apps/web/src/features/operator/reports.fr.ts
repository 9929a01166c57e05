/** Texts of the reports, for those who run Aparté. */
export const reportsFr = {
  list: {
    title: 'Signalements',
    lead: 'Chaque ligne est un seul message, montré par la personne qui l’a reçu. Le reste de leur conversation vous reste fermé.',
    none: { title: 'Aucun signalement', text: 'Personne n’a montré de message.' },
  },
  reported: 'Signalé le',
  reporter: 'Par',
  author: 'Écrit par',
  sent: 'Écrit le',
  state: 'État',
  open: 'Ouvert',
  closed: 'Fermé',
  erased: 'Compte effacé',
  kinds: { rep: 'commercial', coach: 'coach' },
  one: {
    title: 'Un signalement',
    lead: 'Ce message a été ouvert avec la clé que la personne qui l’a reçu vous a confiée. Elle n’ouvre que lui.',
    noWords: 'Un contenu sans texte (de type « {{kind}} »).',
    unreadable: 'Ce message ne s’ouvre plus : le compte de la personne qui l’a signalé a été effacé.',
    forgotten: 'Le signalement est fermé : le message a été oublié.',
    closedOn: 'Fermé le {{at}}',
    close: 'Fermer ce signalement',
    confirm: {
      title: 'Fermer ce signalement ?',
      text: 'Le message et sa clé seront oubliés ici, pour de bon. Restent les noms et les dates.',
      submit: 'Fermer et oublier le message',
    },
    back: 'Tous les signalements',
  },
} as const;
