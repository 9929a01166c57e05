/** Texts of the frame around every page of the member site. */
export const memberFr = {
  home: 'Aparté',
  start: { title: 'Votre espace', lead: 'Un tiers de confiance, à vous seul.' },
  statusLine:
    'Aparté est en cours de construction : une première version, qui tourne sur des machines d’essai.',
} as const;
