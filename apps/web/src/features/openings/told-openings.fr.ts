/** Texts for a rep whose conversation was opened by those who run Aparté. */
export const toldOpeningsFr = {
  title: 'Bris de glace',
  lead: 'Pour une raison grave, deux personnes de l’exploitation peuvent ensemble voir, pendant une heure, qui est dans une conversation et quand vous vous voyez. Jamais un mot de ce qui s’y dit : elles n’en ont pas la clé.',
  none: 'Personne ne l’a fait pour vous.',
  opened: 'Du {{from}} au {{until}}',
  reason: 'Motif : {{reason}}',
  danger: 'Un danger grave et immédiat a été déclaré.',
  notice: {
    title: 'À lire : votre conversation a fait l’objet d’un bris de glace',
    text: 'Deux personnes de l’exploitation ont pu voir pendant une heure qui y est et quand vous vous voyez, jamais ce que vous y écrivez.',
    open: 'Lire le motif',
  },
} as const;
