/** Texts for the three coaches proposed to a rep. */
export const matchesFr = {
  title: { one: 'Un coach pour vous', two: 'Deux coachs pour vous', three: 'Trois coachs pour vous' },
  lead: 'Les raisons viennent de vos réponses et des leurs. Pas de note : à vous de sentir qui vous irait.',
  loading: 'On cherche qui vous irait…',
  none: {
    title: 'Personne pour l’instant',
    text: 'Aucun coach disponible ne correspond à ce que vous avez demandé. Élargir vos moments libres ou la langue aide souvent.',
    answers: 'Revoir mes réponses',
  },
  missing: {
    title: 'Quelques questions d’abord',
    open: 'Répondre au questionnaire',
  },
  chosen: {
    title: 'Vous avez choisi {{coach}}',
    text: 'Changer de coach se fera ici, en un geste et sans raison à donner. Cette version ne sait pas encore le faire.',
    open: 'Écrire à {{coach}}',
  },
  card: {
    languages: 'Parle {{languages}}',
    speaks: { fr: 'français', en: 'anglais' },
    reasons: 'Pourquoi nous y pensons',
    about: 'Lire sa présentation',
    next: 'Premier moment libre : {{day}}, {{time}}',
    theirClock: '{{time}} à sa montre ({{zone}})',
    choose: 'Choisir {{coach}}',
  },
  reasons: {
    topics: 'Vos sujets sont aussi les siens : {{items}}.',
    topicsSome: '{{shared}} de vos {{asked}} sujets est aussi le sien : {{items}}.',
    style: 'Une manière proche de celle que vous cherchez : {{items}}.',
    craft: 'Connaît votre terrain : {{items}}.',
    hours: '{{hours}} h par semaine où vous êtes libres tous les deux.',
    soonest: 'Peut vous voir dès {{day}}, {{time}}.',
    sliders: {
      'asks-or-suggests': 'entre questionner et proposer',
      'gentle-or-direct': 'entre douceur et franchise',
      'framed-or-free': 'entre cadre et liberté',
    },
    hasSold: 'a vendu',
    comfort: 'quand ça va mal, {{items}}',
    differenceStyle: 'Une différence qui peut servir : {{pole}} un peu plus que vous ne l’imaginiez.',
    differenceTopic: 'Apporte aussi : {{topic}}.',
  },
  choose: {
    title: 'Choisir {{coach}} ?',
    text: '{{coach}} verra votre nom (« {{name}} ») et pourra vous écrire. Votre directeur n’en saura rien par nous.',
    change: 'Cette version ne permet pas encore de changer de coach ensuite.',
    line: 'Envoyer aussi ma phrase du questionnaire',
    submit: 'Oui, choisir {{coach}}',
    working: 'On prépare vos clés communes…',
  },
} as const;
