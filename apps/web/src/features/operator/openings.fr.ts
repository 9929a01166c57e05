/** Texts of the openings, for those who run Aparté. */
export const openingsFr = {
  title: 'Bris de glace',
  lead: 'À deux, pour une heure : qui est dans une conversation, et quand. Jamais un mot de ce qui s’y dit. Le commercial est prévenu et lit le motif.',
  ask: {
    title: 'Demander',
    text: 'Une autre personne de l’exploitation devra accorder la demande.',
    space: 'Conversation',
    spaceHint:
      'L’identifiant à la fin de l’adresse de sa page, donné par l’une des deux personnes, ou celui d’un signalement.',
    reason: 'Motif, que le commercial lira',
    danger: 'Une vie est en danger grave et immédiat',
    delay: 'Prévenir le commercial',
    delays: {
      atOnce: 'Tout de suite',
      oneDay: 'Dans 24 heures',
      twoDays: 'Dans 48 heures',
      threeDays: 'Dans 72 heures',
    },
    submit: 'Demander l’ouverture',
    done: 'Demandé. Une autre personne doit l’accorder.',
  },
  list: {
    title: 'Demandes',
    none: 'Aucune demande.',
    askedAt: 'Demandé le {{at}}',
    mine: 'par vous',
    other: 'par une autre personne',
    state: {
      asked: 'En attente d’une deuxième personne',
      open: 'Ouvert jusqu’au {{until}}',
      closed: 'Refermé',
    },
    danger: 'Danger déclaré ; le commercial est prévenu {{hours}} h après l’accord.',
    grant: 'Accorder pour une heure',
    read: 'Lire qui et quand',
  },
  confirm: {
    title: 'Accorder cette ouverture ?',
    text: 'Pendant une heure, vous et la personne qui a demandé verrez qui est dans cette conversation et quand. Votre accord est noté, et le commercial est prévenu.',
    submit: 'Accorder',
  },
  conversation: {
    people: 'Qui',
    kinds: { rep: 'commercial', coach: 'coach' },
    chosenOn: 'Coach choisi le {{day}}',
    state: { open: 'Conversation ouverte', closed: 'Conversation fermée' },
    sessions: 'Séances',
    none: 'Aucune séance.',
    session: { booked: '{{at}}, réservée', cancelled: '{{at}}, annulée' },
  },
} as const;
