import type { DemoFirm } from './demo-people.ts';

/**
 * The demo world of product.md 4.14.8, as far as this build reaches. Every name is fictive, and every address ends in
 * `.example`, a domain that no mail can ever reach (RFC 2606).
 */
export const DEMO_FIRMS: readonly DemoFirm[] = [
  {
    name: 'Atelier Bois Ouest (démo)',
    director: {
      displayName: 'Hélène Kerouanton',
      email: 'direction@atelier-bois-ouest.example',
      locale: 'fr',
    },
    seats: 10,
    interval: 'month',
    domain: 'atelier-bois-ouest.example',
    zone: 'Europe/Paris',
    claimed: 8,
    matched: 4,
    roster: [
      'Maëlle Tanguy',
      'Yann Corbineau',
      'Soizic Le Gallo',
      'Bastien Ferrec',
      'Louna Pichard',
      'Erwan Moreau',
      'Inès Guivarch',
      'Titouan Salaün',
      'Nolwenn Rabier',
    ],
  },
  {
    name: 'Nordlys Medical (demo)',
    director: { displayName: 'Ingrid Solheim', email: 'direction@nordlys-medical.example', locale: 'en' },
    seats: 26,
    interval: 'year',
    domain: 'nordlys-medical.example',
    zone: 'Europe/Paris',
    claimed: 22,
    matched: 8,
    roster: [
      'Anouk Delvaux',
      'Malik Benassar',
      'Clara Vuillemin',
      'Jonas Lindgren',
      'Priya Raman',
      'Théo Marchetti',
      'Sofia Almeida',
      'Gabin Rousselet',
      'Fatou Diarra',
      'Emil Haugen',
      'Noémie Payet',
      'Romain Hoarau',
      'Lucie Grondin',
      'Olivier Tremblay',
      'Camille Bouchard',
      'Samuel Gagnon',
      'Marta Kowalczyk',
      'Idris Chaouch',
      'Eva Nyström',
      'Paul Keller',
      'Zoé Lambert',
      'Karim Haddad',
      'Astrid Berg',
      'Léon Fabre',
      'Mina Okafor',
      'Hugo Perrin',
    ],
  },
];

/** Time zones of some reps; the others are in their firm's. */
export const DEMO_ZONES: Readonly<Record<string, string>> = {
  'Noémie Payet': 'Indian/Reunion',
  'Romain Hoarau': 'Indian/Reunion',
  'Lucie Grondin': 'Indian/Reunion',
  'Olivier Tremblay': 'America/Montreal',
  'Camille Bouchard': 'America/Montreal',
  'Samuel Gagnon': 'America/Montreal',
};

/** What the first people say to each other, so that a conversation is never empty in the demo. */
export const DEMO_MESSAGES = {
  fr: {
    rep: [
      'Bonjour, je préfère commencer par écrire, si vous voulez bien.',
      'Hier j’ai raccroché avant la fin de mon annonce de prix. Ça m’arrive souvent.',
    ],
    coach: [
      'Bonjour, et merci d’avoir écrit. On prend le temps qu’il faut.',
      'Que s’est-il passé juste avant ?',
    ],
  },
  en: {
    rep: [
      'Hello, I would rather start in writing if that is fine.',
      'Yesterday I hung up before I had said the price. It happens a lot.',
    ],
    coach: ['Hello, and thank you for writing. We have time.', 'What happened just before?'],
  },
} as const;
