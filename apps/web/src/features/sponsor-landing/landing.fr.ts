/** Texts of the public page for directors. */
export const landingFr = {
  documentTitle: 'Offrir une place',
  title: { seat: 'Vous offrez la place.', words: 'Il garde la parole.' },
  lead: 'Un tiers de confiance pour chaque commercial : un coach extérieur, neutre, à qui parler sans que rien n’en revienne. Vous payez des places. Qui les prend, quand, et ce qui s’y dit ne vous parvient jamais.',
  start: 'Offrir des places',
  openSeats: 'Voir mes places',
  readTable: 'Lire qui voit quoi',
  drawing: {
    caption: 'Un exemple : à gauche votre page, à droite ce qui n’y arrive pas.',
    yours: 'Votre page',
    theirs: 'Leur parole',
    seats: 'Places',
    seatsValue: '12',
    renewal: 'Renouvellement',
    renewalValue: '1er mars',
    invoice: 'Facture',
    invoiceValue: 'payée',
    nothingElse: 'Rien d’autre.',
  },
  deal: {
    get: {
      title: 'Ce que vous obtenez',
      seats: 'Des places, cinq au moins, au prix affiché. Prises ou non, la facture est la même.',
      invitation: 'Une invitation à chaque personne de votre liste : le même texte pour tous.',
      coach: 'Pour chacune, un coach extérieur choisi parmi trois, qui ne vous rapporte rien.',
      bills: 'Vos places, votre liste, votre échéance et vos factures : exactes, toujours.',
    },
    never: {
      title: 'Ce que vous n’obtiendrez jamais',
      claims: 'Qui a pris une place. Ni même si quelqu’un l’a fait.',
      sessions: 'Le coach choisi, les dates des séances, les présences.',
      words: 'Un message, un sujet, un mot de ce qui s’est dit.',
      numbers: 'Un nombre : ni inscrits, ni séances, ni taux d’utilisation.',
      button: 'Un moyen de le demander. Il n’y a pas de bouton, et pas de chemin dans le programme.',
    },
  },
} as const;
