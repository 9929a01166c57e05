import type { DemoCoach } from './demo-people.ts';

/** Twelve fictive coaches: seven in French, three in English, two in both; the last one pauses. */
export const DEMO_COACHES: readonly DemoCoach[] = [
  {
    displayName: 'Agnès Valmont',
    languages: ['fr'],
    topics: ['prospecting', 'confidence'],
    directness: -1,
    paused: false,
    headline: {
      fr: 'Reprendre le téléphone sans serrer les dents',
      en: 'Picking up the phone without clenching your teeth',
    },
    bio: {
      fr: 'Quinze ans de prospection, puis dix à écouter ceux qui n’en pouvaient plus. On part d’un appel réel.',
      en: 'Fifteen years of prospecting, then ten of listening to those who had had enough. We start from a real call.',
    },
  },
  {
    displayName: 'Bruno Castagnier',
    languages: ['fr'],
    topics: ['negotiation', 'recovery'],
    directness: 1,
    paused: false,
    headline: { fr: 'Tenir son prix, puis dormir', en: 'Holding your price, then sleeping' },
    bio: {
      fr: 'Ancien acheteur passé à la vente. Il connaît l’autre côté de la table et il en rit volontiers.',
      en: 'A former buyer who moved to sales. He knows the other side of the table and laughs about it.',
    },
  },
  {
    displayName: 'Chantal Mercœur',
    languages: ['fr'],
    topics: ['organisation', 'energy'],
    directness: 0,
    paused: false,
    headline: { fr: 'Des semaines qui tiennent debout', en: 'Weeks that hold together' },
    bio: {
      fr: 'Elle a couvert huit départements en voiture. Elle sait ce qu’est une journée trop longue.',
      en: 'She covered eight counties by car. She knows what too long a day is.',
    },
  },
  {
    displayName: 'Damien Lestrade',
    languages: ['fr'],
    topics: ['manager', 'new-role'],
    directness: 2,
    paused: false,
    headline: { fr: 'Dire à son manager ce qui compte', en: 'Telling your manager what matters' },
    bio: {
      fr: 'Chef des ventes pendant douze ans, il a entendu beaucoup de silences. Il aide à les remplacer par une phrase.',
      en: 'A sales manager for twelve years, he heard many silences. He helps replace them with one sentence.',
    },
  },
  {
    displayName: 'Élodie Marsan',
    languages: ['fr'],
    topics: ['confidence', 'meaning'],
    directness: -2,
    paused: false,
    headline: { fr: 'Retrouver de l’élan, à son rythme', en: 'Finding momentum again, at your pace' },
    bio: {
      fr: 'Douce et précise. Elle pose peu de questions, mais on y pense encore le lendemain.',
      en: 'Gentle and precise. She asks few questions, but you think of them the next day.',
    },
  },
  {
    displayName: 'Fabrice Nollet',
    languages: ['fr'],
    topics: ['prospecting', 'negotiation'],
    directness: 2,
    paused: false,
    headline: { fr: 'Essayer trois façons avant d’en juger une', en: 'Trying three ways before judging one' },
    bio: {
      fr: 'Il a vendu des machines, du service et des idées. Il aime qu’on joue la scène avant de la vivre.',
      en: 'He sold machines, services and ideas. He likes to play the scene before living it.',
    },
  },
  {
    displayName: 'Gisèle Orban',
    languages: ['fr'],
    topics: ['recovery', 'energy'],
    directness: 0,
    paused: false,
    headline: { fr: 'Après un refus, repartir', en: 'After a no, starting again' },
    bio: {
      fr: 'Vingt ans d’itinérance, une passion pour les retours difficiles et les petits pas.',
      en: 'Twenty years on the road, a passion for difficult returns and small steps.',
    },
  },
  {
    displayName: 'Harriet Whitlock',
    languages: ['en'],
    topics: ['confidence', 'prospecting'],
    directness: 0,
    paused: false,
    headline: { fr: 'Parler à des inconnus, calmement', en: 'Talking to strangers, calmly' },
    bio: {
      fr: 'Elle a formé des équipes dans six pays et se méfie des recettes.',
      en: 'She trained teams in six countries and distrusts recipes.',
    },
  },
  {
    displayName: 'Ian Pemberton',
    languages: ['en'],
    topics: ['negotiation', 'organisation'],
    directness: 1,
    paused: false,
    headline: { fr: 'Préparer, puis oublier la préparation', en: 'Prepare, then forget the preparation' },
    bio: {
      fr: 'Grands comptes pendant quatorze ans. Il prend des notes à la main.',
      en: 'Key accounts for fourteen years. He takes notes by hand.',
    },
  },
  {
    displayName: 'Joanna Reyes',
    languages: ['en'],
    topics: ['recovery', 'manager'],
    directness: -1,
    paused: false,
    headline: { fr: 'Quand le trimestre a été rude', en: 'When the quarter was rough' },
    bio: {
      fr: 'Elle a tout perdu un mois de mars, puis a recommencé. Elle en parle simplement.',
      en: 'She lost everything one March, then started again. She speaks of it plainly.',
    },
  },
  {
    displayName: 'Karin Lüders',
    languages: ['fr', 'en'],
    topics: ['new-role', 'meaning', 'prospecting'],
    directness: 1,
    paused: false,
    headline: { fr: 'Changer de poste sans se perdre', en: 'Changing roles without losing yourself' },
    bio: {
      fr: 'Bilingue par amour, commerciale par hasard, coach par choix.',
      en: 'Bilingual for love, in sales by chance, a coach by choice.',
    },
  },
  {
    displayName: 'Laurent Ashby',
    languages: ['fr', 'en'],
    topics: ['organisation', 'negotiation'],
    directness: 2,
    paused: true,
    headline: { fr: 'Moins de réunions, plus de clients', en: 'Fewer meetings, more customers' },
    bio: { fr: 'En pause jusqu’au printemps.', en: 'Away until spring.' },
  },
];
