/** Texts of the lower part of the public page: how it goes, the price, the limits, the table. */
export const landingDetailsFr = {
  steps: {
    title: 'Trois gestes, puis plus rien',
    buy: { title: 'Prenez des places', text: 'Par carte, au mois ou à l’année.' },
    send: { title: 'Envoyez votre liste', text: 'Un fichier avec les noms et les e-mails professionnels.' },
    leave: {
      title: 'Laissez faire',
      text: 'Chacun ouvre son lien, crée un compte avec son adresse personnelle et choisit son coach. Sans vous, et c’est voulu.',
    },
  },
  price: {
    title: 'Le prix',
    month: 'par place et par mois, hors TVA',
    year: 'par place et par an, hors TVA',
    note: 'À partir de {{minimum}} places. On paie les places achetées, jamais leur usage.',
  },
  limits: {
    title: 'Les limites, dites avant',
    small: 'Dans une très petite équipe, quelqu’un peut deviner. Aucun programme n’y peut rien.',
    mailbox:
      'Une entreprise peut ouvrir ses propres boîtes aux lettres, donc le mail d’invitation. Le compte, lui, se crée avec une adresse personnelle.',
    review: 'Notre chiffrement n’a pas encore été examiné par des experts extérieurs.',
  },
  table: {
    title: 'La table que le programme applique',
    text: 'Elle n’est pas écrite à la main : cette page la lit là où le programme la lit.',
    whole: 'La table entière, avec coachs et équipe d’Aparté',
  },
} as const;
