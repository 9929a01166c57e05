/** Texts of a coach's week. */
export const coachWeekFr = {
  title: 'Ma semaine',
  lead: 'Semaine du {{day}}, à votre montre ({{zone}}).',
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  today: 'Cette semaine',
  grid: 'Votre semaine, dessinée',
  open: 'ouvert',
  session: '{{time}} {{rep}}',
  sessionNamed: '{{day}}, de {{from}} à {{to}}, avec {{rep}}',
  theirClock: '{{time}} pour {{rep}}',
  list: 'Vos séances',
  forgotten: 'Six mois après sa date, une séance est effacée, ici et chez la personne.',
  erased: 'compte effacé',
  cancelled: 'Annulée',
  none: {
    title: 'Aucune séance cette semaine',
    text: 'Vos heures ouvertes se voient sur le dessin.',
    closed: 'Vous n’avez pas encore dit quand on peut vous réserver.',
    availability: 'Régler mes disponibilités',
  },
} as const;
