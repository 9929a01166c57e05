/** Texts of the pages that a rep releases to their director. */
export const sharingFr = {
  title: 'Partager une page',
  lead: 'Une page écrite par vous, pour votre directeur. Rien ne part sans vous, et rien d’autre ne part.',
  limits: {
    title: 'Ce qu’il faut savoir avant',
    seat: 'Envoyer une page, sous votre nom, dit que vous avez pris votre place. C’est votre choix, et le seul moyen par lequel votre directeur peut l’apprendre de nous.',
    plain:
      'Cette page n’est pas chiffrée pour vous seul : elle est faite pour être lue par votre entreprise, qui peut la copier.',
    day: 'Elle attend le courrier du jour, ramassé une fois par jour, à heure fixe. Jusque-là, vous pouvez la reprendre.',
    unseen: 'Personne ne vous dira si elle a été ouverte.',
  },
  write: {
    title: 'Écrire la page',
    author: 'Signée',
    pageTitle: 'Titre',
    text: 'Votre texte',
    textHint: 'Une ligne par paragraphe.',
    until: 'Lisible pendant',
    days: { '7': 'une semaine', '30': 'un mois', '90': 'trois mois' },
    preview: 'Voir comme votre directeur la verra',
    draft: 'Le brouillon reste dans cet onglet et disparaît quand vous le fermez.',
    faults: {
      author: 'La signature manque, ou contient des signes qui ne se voient pas.',
      title: 'Le titre manque, ou contient des signes qui ne se voient pas.',
      paragraphs: 'Le texte manque, est trop long, ou contient des signes qui ne se voient pas.',
      other: 'La page est trop longue.',
    },
  },
  preview: {
    title: 'Ce que votre directeur verra',
    lead: 'Ceci, et rien de plus. La page partira avec le courrier du {{day}} à {{time}}.',
    send: 'Confier au courrier',
    back: 'Reprendre le texte',
  },
  list: {
    title: 'Vos pages',
    empty: { title: 'Aucune page', text: 'Vous n’avez rien confié au courrier.' },
    waiting: 'Attend le courrier du {{day}} à {{time}}',
    sent: 'Partie. Votre directeur peut l’ouvrir jusqu’au {{day}}.',
    held: 'N’a pas pu être remise. Votre directeur ne l’a pas reçue.',
    takeBack: 'Reprendre',
    takeBackNamed: 'Reprendre la page « {{title}} »',
    takenBack: 'La page est reprise : personne ne l’a vue.',
  },
} as const;
