/** Texts about the keys of two people: lost, changed, given back, compared. */
export const identityFr = {
  rotated: { noted: 'J’ai lu' },
  stopped:
    'Rien ne part tant que vous n’avez pas décidé, plus haut, si vous faites confiance aux nouvelles clés.',
  lost: {
    title: 'Une partie de l’historique est fermée ici',
    text: 'Vous avez perdu les clés qui l’ouvraient. Rien n’est effacé, et personne d’autre ne peut le lire. {{name}} peut vous le rendre, après avoir comparé avec vous le numéro de sécurité.',
    number: 'Comparer le numéro de sécurité',
    look: 'Voir si {{name}} l’a rendu',
    refused:
      'Ce qui a été rendu n’est pas la bonne clé ({{code}}). Rien n’a été ouvert avec. Demandez à {{name}} de recommencer et, si cela revient, écrivez-nous.',
  },
  giveBack: {
    title: '{{name}} a perdu l’accès à votre historique',
    unverified:
      'Vous pouvez le rendre, mais seulement après avoir comparé de vive voix le numéro de sécurité : sinon, quelqu’un qui se fait passer pour {{name}} recevrait tout ce que vous vous êtes écrit.',
    verified:
      'Vous avez comparé le numéro de sécurité. Vous pouvez rendre à {{name}} tout ce que vous vous êtes écrit. Nous ne pouvons pas le lire.',
    number: 'Comparer le numéro de sécurité',
    submit: 'Rendre l’historique',
    confirm: {
      title: 'Rendre l’historique à {{name}} ?',
      text: '{{name}} pourra relire tout ce que vous vous êtes écrit dans cette conversation. On ne peut pas le reprendre.',
      submit: 'Oui, rendre l’historique',
    },
    done: 'Historique rendu. {{name}} le retrouvera en ouvrant la conversation.',
  },
  number: {
    firstSession: 'À lire ensemble à la première séance',
    halves: 'Les deux moitiés',
    own: 'La vôtre',
    peer: 'Celle de {{name}}',
    halvesText: 'Les groupes sont la réunion de ces deux moitiés, la plus petite d’abord.',
    qr: 'Le numéro de sécurité en code QR',
    qrText:
      'Côte à côte, lisez le code de l’autre écran avec l’appareil photo d’un téléphone : le texte qui s’affiche doit être le même pour les deux codes.',
  },
  rotation: {
    title: 'J’ai perdu un appareil',
    text: 'Ordinateur volé, téléphone perdu, doute sur quelqu’un : fabriquez de nouvelles clés. Les autres appareils sont déconnectés, vos conversations continuent avec de nouvelles clés, et tout votre historique reste lisible ici.',
    limit:
      'Ce qui était déjà ouvert sur l’appareil perdu a pu y être lu. Si quelqu’un peut connaître votre mot de passe, changez-le aussi.',
    back: 'Revenir à Sécurité',
    start: 'Fabriquer de nouvelles clés',
    password: 'Votre mot de passe',
    loginId: 'Votre e-mail de connexion',
    make: 'Continuer',
    note: 'L’ancien code reste bon jusqu’à ce que vous ayez terminé, puis il ne servira plus.',
    submit: 'Changer mes clés',
    sending: 'On change vos clés…',
    renewing: 'Nouvelles clés pour vos conversations : {{done}} sur {{total}}',
    done: {
      title: 'Vos clés sont nouvelles',
      text: 'Les autres appareils sont déconnectés et votre nouveau code de secours est en place. Les personnes avec qui vous échangez voient que vos clés ont changé. Un e-mail vous le confirme.',
      left_one:
        '{{count}} conversation n’a pas encore sa nouvelle clé. Elle la recevra à sa prochaine ouverture ; rien n’y est écrit avec l’ancienne.',
      left_other:
        '{{count}} conversations n’ont pas encore leur nouvelle clé. Elles la recevront à leur prochaine ouverture ; rien n’y est écrit avec l’ancienne.',
      retry: 'Réessayer maintenant',
      conversations: 'Voir mes conversations',
    },
  },
} as const;
