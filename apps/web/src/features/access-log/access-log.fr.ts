/** Texts of the access log: who looked at what of a rep, and what a coach looked at. */
export const accessLogFr = {
  rep: {
    title: 'Qui a consulté quoi de moi',
    lead: 'Chaque fois que quelqu’un d’autre que vous lit ici quelque chose de vous, c’est noté : qui, quoi, quel jour. Si cela ne peut pas être noté, rien ne lui est montré. Ni votre direction ni l’exploitation n’ont de page qui montre ce journal.',
    empty: 'Personne n’a encore rien consulté de vous.',
    who: {
      coach: '{{name}}, coach',
      formerCoach: 'Un coach qui n’est plus dans vos conversations',
      matcher: 'Le calcul des propositions',
      operator: 'Une personne qui fait tourner Aparté',
    },
    kind: {
      'coach-list': 'a vu votre nom dans sa liste',
      'coach-week': 'a ouvert une semaine où figure une de vos séances',
      'coach-chat': 'a ouvert la messagerie, où se trouve votre conversation',
      'coach-conversation': 'a ouvert votre conversation : ses clés ou un de ses fichiers',
      matcher: 'a lu vos réponses, à votre demande, pour vous proposer des coachs',
      'operator-reports': 'a vu qu’un message de votre conversation a été signalé',
      'operator-report': 'a ouvert un message signalé de votre conversation',
      'break-glass': 'a vu qui est dans votre conversation et quand vous vous voyez (bris de glace)',
    },
    broken:
      'Attention : ce journal n’est plus tel qu’il a été écrit. Une ligne a été changée, ajoutée ou retirée. Écrivez-nous.',
    intact: 'Vérifié à l’instant : aucune ligne affichée n’a été changée depuis qu’elle a été écrite.',
    limits:
      'Une ligne par jour, par personne et par nature : ni l’heure, ni le nombre de fois. Une conversation déjà ouverte dans un navigateur peut s’y relire sans nouvelle ligne. Gardé 24 mois, puis détruit.',
  },
  coach: {
    title: 'Ce que j’ai consulté',
    lead: 'Voici ce qui est noté de vos consultations. Chaque commercial voit les lignes qui le concernent.',
    empty: 'Rien n’est encore noté.',
    someone: 'une personne dont vous ne lisez plus la conversation',
    kind: {
      'coach-list': 'Vous avez vu dans votre liste le nom de : {{name}}',
      'coach-week': 'Vous avez ouvert une semaine avec une séance de : {{name}}',
      'coach-chat': 'Vous avez ouvert la messagerie, avec la conversation de : {{name}}',
      'coach-conversation': 'Vous avez ouvert la conversation de : {{name}}',
    },
  },
  more: 'Afficher les jours précédents',
} as const;
