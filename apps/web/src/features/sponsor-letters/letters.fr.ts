/** Texts of the letterbox. */
export const lettersFr = {
  title: 'Courrier',
  lead: 'La seule fente dans le mur. Il n’y passe que deux sortes de lettres.',
  empty: {
    title: 'Rien, et c’est voulu',
    text: 'Aucune lettre ne vous attend. Une boîte vide ne dit rien de votre équipe : ni que les places servent, ni qu’elles ne servent pas.',
  },
  kindsTitle: 'Les deux sortes de lettres',
  kinds: {
    share: 'Une page qu’un commercial écrit, relit et décide lui-même de vous envoyer.',
    pulse: 'Un mot, sur toute une équipe de dix personnes ou plus, avec retard.',
  },
  pulse: {
    title: 'Le mot de l’équipe, {{period}}',
    people_one: 'Votre liste comptait {{count}} personne à la fin de la période.',
    people_other: 'Votre liste comptait {{count}} personnes à la fin de la période.',
  },
  outlook: {
    title: 'Le mot de l’équipe',
    small_one:
      'Votre liste compte {{count}} personne. Une équipe de moins de dix n’a pas de mot, jamais : il en dirait trop sur chacun.',
    small_other:
      'Votre liste compte {{count}} personnes. Une équipe de moins de dix n’a pas de mot, jamais : il en dirait trop sur chacun.',
    waiting: {
      word: 'Le mot pour {{period}} arrive au plus tôt le {{day}}, et ne sera jamais refait.',
      none: 'Pour {{period}}, une lettre sans mot arrive au plus tôt le {{day}} : la liste comptait moins de dix personnes.',
    },
    next: {
      word: 'Ensuite, si la liste garde cette longueur : le mot pour {{period}}, au plus tôt le {{day}}.',
      none: 'Ensuite, si la liste garde cette longueur : pour {{period}}, une lettre sans mot, au plus tôt le {{day}}.',
    },
    nothing:
      'Aucun mot n’est attendu. Il faut des places et une liste ; dès vingt personnes il vient chaque trimestre, sinon chaque semestre.',
    meaning: {
      title: 'Comment le lire',
      good: '« Bon » : plutôt bien, pour l’ensemble.',
      mixed:
        '« Pas de signal net » : dans un sens ou dans l’autre, ou peu de réponses. On ne peut pas savoir lequel.',
      strained:
        '« Tendu » : plutôt difficile, pour l’ensemble. C’est le moment d’une question à toute l’équipe, jamais à une personne.',
      blur: 'Du hasard y est mêlé exprès, pour que personne ne puisse en tirer une réponse : il arrive donc qu’un mot soit un autre que le vrai. Vous ne verrez ni le nombre de réponses, ni un détail par équipe.',
    },
  },
  period: {
    Q1: '1er trimestre {{year}}',
    Q2: '2e trimestre {{year}}',
    Q3: '3e trimestre {{year}}',
    Q4: '4e trimestre {{year}}',
    H1: '1er semestre {{year}}',
    H2: '2e semestre {{year}}',
  },
} as const;
