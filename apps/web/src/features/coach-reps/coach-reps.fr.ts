/** Texts of the list of a coach's reps. */
export const coachRepsFr = {
  title: 'Mes commerciaux',
  lead: 'Ceux qui vous ont choisi. Leur entreprise ne sait pas qu’ils sont ici.',
  none: {
    title: 'Personne encore',
    text: 'Un commercial apparaît ici quand il vous choisit. Une page soignée et des heures ouvertes y aident.',
    profile: 'Revoir mon profil',
  },
  since: 'Depuis le {{day}}',
  next: 'Prochaine séance : {{day}}, {{time}}',
  noNext: 'Pas de séance prévue',
  write: 'Écrire à {{rep}}',
} as const;
