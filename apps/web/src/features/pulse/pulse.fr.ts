/** Texts of the question of the quarter. */
export const pulseFr = {
  title: 'La question du trimestre',
  lead: 'Une seule question, facultative : votre sponsor reçoit un mot flouté, jamais votre réponse.',
  question: {
    legend: 'Ce trimestre, comment ça va dans votre équipe ?',
    answers: { '1': 'Plutôt bien', '0': 'Entre les deux', '-1': 'C’est tendu' },
    until: 'Vous pouvez répondre, changer ou retirer votre réponse jusqu’au {{day}} à {{time}}.',
    keep: 'Garder ma réponse',
    withdraw: 'Retirer ma réponse',
    missing: 'Choisissez une réponse, ou laissez cette page : ne pas répondre est une réponse aussi.',
    kept: 'Votre réponse est gardée.',
    withdrawn: 'Votre réponse est retirée : elle ne comptera pas.',
    spent:
      'Les mots passés ont déjà dit sur vous tout ce qu’ils peuvent dire en une vie : votre réponse ne comptera plus, quoi que vous choisissiez.',
  },
  protects: {
    title: 'Ce que le flou protège',
    team: 'Le mot porte sur toute la liste envoyée par votre directeur : au plus un par trimestre, quatorze jours après sa fin au plus tôt. Sous dix personnes, aucun mot.',
    chance:
      'Du hasard y est mêlé exprès. Même quelqu’un qui connaîtrait toutes les autres réponses ne devinerait la vôtre d’après un mot qu’environ 73 fois sur 100 au plus, au lieu de 50 à pile ou face.',
    silence: 'Ne pas répondre compte comme la réponse du milieu : le mot ne dit pas qui a répondu.',
  },
  limits: {
    title: 'Ce qu’il ne protège pas',
    shared:
      'Ce que toute l’équipe partage : si presque tous répondent pareil, le mot le dira le plus souvent.',
    stored:
      'Votre réponse attend en clair chez nous, dans la base des commerciaux, jamais dans celle de votre entreprise ; elle est effacée trente jours après le mot.',
  },
  lastWord: {
    title: 'Le dernier mot',
    text: '{{period}} : {{word}}.',
    same: 'C’est exactement ce que votre sponsor reçoit.',
  },
  empty: {
    title: 'Pas de question pour vous',
    text: 'La question vient avec une place offerte par une entreprise. Aucune ne vous est offerte en ce moment.',
  },
  disclosure: 'Lire qui voit quoi',
  period: {
    Q1: '1er trimestre {{year}}',
    Q2: '2e trimestre {{year}}',
    Q3: '3e trimestre {{year}}',
    Q4: '4e trimestre {{year}}',
    H1: '1er semestre {{year}}',
    H2: '2e semestre {{year}}',
  },
} as const;
