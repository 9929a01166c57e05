/** Texts about a seat that ends, and what stays. */
export const seatFr = {
  ending: {
    title: 'Votre place sert jusqu’au {{day}}',
    text: 'D’ici là, vous lisez et écrivez comme avant. Les soixante derniers jours comprennent une séance de clôture. Votre entreprise n’est prévenue de rien.',
  },
  ended: {
    title: 'Votre place est arrivée à son terme',
    text: 'Réserver, choisir un coach, commencer un journal et écrire demandent une autre place. Votre entreprise n’est prévenue de rien.',
  },
  yours:
    'Ce compte reste le vôtre : votre journal, vos conversations et vos fichiers restent lisibles, et vous pouvez les exporter ou tout effacer.',
  again:
    'Une autre invitation, de la même entreprise ou d’une autre, s’utilise avec ce même compte : ouvrez le lien reçu, ici, en étant connecté.',
  export: 'Exporter ce qui est à moi',
} as const;
