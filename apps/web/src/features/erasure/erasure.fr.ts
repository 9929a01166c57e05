/** Texts of erasing one's account. */
export const erasureFr = {
  title: 'Effacer mon compte',
  lead: 'Tout de suite et pour de bon. Personne, nous compris, ne peut revenir en arrière.',
  other:
    'D’autres personnes comptent sur ce compte. Écrivez-nous depuis l’adresse du compte : nous préparons son effacement avec vous.',
  goes: {
    title: 'Ce qui disparaît',
    own: 'Votre journal, vos réponses, vos clés, vos sessions et vos fichiers.',
    conversations: 'Vos conversations, des deux côtés : votre coach ne pourra plus les relire ici.',
    sessions:
      'Vos rendez-vous à venir sont annulés ; les passés restent dans l’agenda du coach, sans votre nom.',
    backups:
      'Dans nos anciennes sauvegardes, ce qui reste ne peut plus être ouvert, au plus tard au bout de sept jours.',
  },
  stays: {
    title: 'Ce que nous ne pouvons pas reprendre',
    read: 'Ce qui a déjà été lu, retenu ou recopié par votre coach.',
    notes:
      'Les notes privées de votre coach : elles sont chiffrées pour lui seul. Demandez-lui de les relire ou de les effacer.',
    report:
      'Un message qu’un coach a signalé : l’exploitation peut le lire jusqu’à la clôture du signalement.',
    seat: 'Votre place reste prise par personne jusqu’à la fin de la période payée, pour que votre départ ne se voie pas. Jusque-là, la même invitation ne sert plus.',
  },
  exportFirst: 'Avant d’effacer, vous pouvez tout emporter : « Exporter mes écrits » est juste au-dessus.',
  open: 'Effacer mon compte…',
  loginId: 'E-mail du compte',
  password: 'Mot de passe',
  confirm: 'Pour confirmer, écrivez {{word}}',
  word: 'EFFACER',
  notConfirmed: 'Écrivez {{word}}, en majuscules.',
  submit: 'Effacer pour de bon',
  cancel: 'Ne rien effacer',
  working: 'On efface…',
} as const;
