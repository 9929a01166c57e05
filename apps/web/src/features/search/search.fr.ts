/** Texts of the search in everything that was opened. */
export const searchFr = {
  link: 'Rechercher',
  title: 'Rechercher',
  lead: 'Dans tout ce que vous pouvez lire. La recherche se fait dans cette page ; rien de ce que vous cherchez ne part d’ici.',
  label: 'Mots cherchés',
  reading: 'On lit vos conversations…',
  start: 'Tapez un mot. Accents et majuscules ne comptent pas.',
  none: 'Aucun message ne contient ces mots. Essayez-en moins, ou un début de mot.',
  empty: { title: 'Rien à chercher encore', text: 'Vous n’avez encore rien écrit ni reçu.' },
  found_one: '{{count}} message',
  found_other: '{{count}} messages',
  unread: 'Une conversation n’a pas pu être lue : {{names}}. Ses messages ne sont pas dans les résultats.',
  by: { you: 'Vous, à {{name}}', peer: '{{name}}' },
} as const;
