/** Texts for coming back into an account whose password is lost. */
export const recoveryFr = {
  forgotten: {
    title: 'Mot de passe oublié',
    lead: 'Nous ne pouvons ni voir ni renvoyer votre mot de passe. Nous vous envoyons un lien, et votre code de secours fait le reste.',
    loginId: 'E-mail du compte',
    loginIdHint: 'Celui avec lequel vous vous connectez.',
    submit: 'Recevoir le lien',
    steps: {
      title: 'Ce qui va se passer',
      mail: 'Si un compte a cette adresse, un e-mail y part. Son lien sert une fois, pendant 30 minutes.',
      code: 'Le lien demande votre code de secours : sept groupes de quatre signes, que vous avez gardés en créant le compte.',
      lost: 'Sans le code, le compte peut repartir de zéro. Vous lirez d’abord ce que cela efface.',
    },
    sent: {
      title: 'Regardez votre boîte aux lettres',
      text: 'Si un compte a l’adresse {{loginId}}, un e-mail vient de partir. Il peut mettre quelques minutes ; regardez aussi dans les indésirables.',
      other:
        'Rien reçu ? Vérifiez l’adresse : nous répondons la même chose à tout le monde, pour que personne n’apprenne ici qui a un compte.',
      again: 'Essayer une autre adresse',
    },
    signIn: 'Revenir à la connexion',
  },
  none: {
    title: 'Ce lien n’est pas complet',
    text: 'Ouvrez-le à nouveau depuis l’e-mail, ou demandez-en un autre.',
    again: 'Recevoir un autre lien',
  },
  refused: 'Ce lien ne s’ouvre pas',
  reading: 'On ouvre le lien…',
  choice: {
    title: 'Retrouver votre compte',
    lead: 'Pour {{loginId}}. Commencez par le chemin qui garde tout.',
    code: {
      title: 'J’ai mon code de secours',
      text: 'Vous choisissez un nouveau mot de passe et vous retrouvez tout : conversations, clés, rendez-vous.',
      open: 'Entrer mon code',
    },
    device: {
      title: 'Un de mes appareils est encore ouvert',
      text: 'Allez-y dans Sécurité et faites-vous un nouveau code de secours, sans mot de passe. Revenez ensuite ici avec ce code.',
    },
    lost: {
      title: 'J’ai tout perdu',
      text: 'Ni mot de passe, ni code, ni appareil ouvert. Le compte repart de zéro.',
      open: 'Voir ce qui serait perdu',
    },
  },
  code: {
    title: 'Votre code de secours',
    lead: 'Recopiez-le depuis votre papier ou votre gestionnaire. Majuscules ou minuscules, avec ou sans tirets.',
    label: 'Code de secours',
    submit: 'Ouvrir mon compte',
    back: 'Revenir au choix',
    length: 'Il faut sept groupes de quatre signes. Rien n’a été envoyé et aucun essai n’est compté.',
    encoding:
      'Un des signes n’est dans aucun code : ni U, ni ponctuation. Rien n’a été envoyé et aucun essai n’est compté.',
    checksum:
      'Ce code contient une faute de frappe. Rien n’a été envoyé et aucun essai n’est compté : comparez-le groupe par groupe avec votre copie.',
  },
  lost: {
    title: 'Repartir de zéro',
    lead: 'Lisez ceci avant : on ne revient pas en arrière, et nous n’avons pas de copie.',
    gone: {
      title: 'Ce qui est perdu pour toujours',
      journal: 'Ce que vous seul pouviez lire : journal, notes, messages non partis.',
      history: 'Vos conversations passées, telles que vous les lisiez ici.',
      trust: 'Les numéros de sûreté que vous aviez comparés.',
    },
    back: {
      title: 'Ce qui reste ou peut revenir',
      account: 'Votre compte, votre accompagnement et vos rendez-vous.',
      coach:
        'L’historique partagé peut vous être remis par l’autre personne, une fois le numéro de sûreté comparé de vive voix.',
    },
    others: {
      title: 'Ce que verront les autres',
      text: 'Les personnes avec qui vous écrivez verront un avertissement et ne vous écriront plus avant d’avoir décidé de faire confiance à vos nouvelles clés. Prévenez-les de vive voix.',
    },
    word: 'effacer',
    confirm: 'Pour confirmer, écrivez le mot « {{word}} »',
    wrong: 'Écrivez exactement le mot « {{word}} ». Rien n’a été effacé.',
    password: 'Nouveau mot de passe',
    submit: 'Tout effacer et repartir de zéro',
    cancel: 'Revenir au choix',
  },
  next: {
    note: 'Il remplace l’ancien code, qui ne servira plus.',
    submit: 'Confirmer et ouvrir mon compte',
    sending: 'On ouvre votre compte…',
  },
} as const;
