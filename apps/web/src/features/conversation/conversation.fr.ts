/** Texts of the conversation between a rep and a coach. */
export const conversationFr = {
  list: {
    title: 'Conversations',
    none: {
      rep: {
        title: 'Pas encore de conversation',
        text: 'Elle s’ouvre dès que vous avez choisi un coach.',
        open: 'Voir mes coachs',
      },
      coach: { title: 'Pas encore de conversation', text: 'Elle s’ouvre quand un commercial vous choisit.' },
    },
    messages_zero: 'Rien d’écrit encore',
    messages_one: '{{count}} message',
    messages_other: '{{count}} messages',
    closed: 'Fermée',
  },
  title: '{{name}}',
  lead: 'Chiffré de bout en bout : seuls vous deux pouvez lire.',
  verified: 'Numéro de sécurité vérifié',
  unverified: 'Vérifier le numéro de sécurité',
  opening: 'On ouvre la conversation…',
  read_one: 'On ouvre la conversation… {{count}} message',
  read_other: 'On ouvre la conversation… {{count}} messages',
  waiting: {
    title: 'Le serveur ne répond pas',
    text: 'Vos messages s’afficheront à son retour. Vous pouvez déjà écrire : cela partira alors.',
  },
  missing: { title: 'Cette conversation n’existe pas, ou plus', back: 'Voir mes conversations' },
  empty: {
    title: 'Rien d’écrit encore',
    text: 'Le premier mot peut être tout petit.',
  },
  history: 'Messages',
  you: 'Vous',
  states: {
    resting: 'En attente',
    sealing: 'En attente',
    sealed: 'Scellé',
    sent: 'Envoyé',
    failed: 'Pas envoyé',
  },
  kept: 'Gardé',
  statesOffline: 'En attente de connexion',
  retry: 'Réessayer d’envoyer',
  discard: 'Jeter ce message',
  heard: '{{name}} : {{text}}',
  link: {
    connecting: 'Connexion…',
    offline: 'Hors ligne. Ce que vous écrivez est gardé ici et partira au retour de la connexion.',
  },
  keys: {
    rotated: {
      title: '{{name}} a de nouvelles clés',
      text: 'Le changement a été annoncé avec les anciennes. Comparez à nouveau le numéro de sécurité quand vous vous parlez.',
    },
    RESET: {
      title: '{{name}} : clés changées sans annonce',
      text: 'Quelqu’un pourrait se faire passer pour {{name}}. Rien ne part d’ici tant que vous ne l’avez pas décidé. Demandez-lui de vive voix s’il s’agit bien d’un nouveau compte, et comparez le numéro de sécurité.',
      accept: 'Faire confiance aux nouvelles clés',
      confirm: {
        title: 'Faire confiance à ces nouvelles clés ?',
        text: 'À ne faire qu’après avoir parlé avec {{name}} et comparé le numéro de sécurité. On ne peut pas revenir en arrière.',
        submit: 'Oui, faire confiance',
      },
    },
  },
  compose: {
    label: 'Votre message',
    send: 'Envoyer',
    hint: 'Entrée pour envoyer, Maj + Entrée pour aller à la ligne. Flèche haut pour modifier votre dernier message.',
    left: 'Encore {{count}} signes environ',
    tooLong: 'Trop long d’environ {{count}} signes. Coupez-le en deux.',
  },
  closed: {
    title: 'Cette conversation est fermée',
    rep: 'On ne peut plus y écrire. Vous pouvez toujours la relire ; {{name}} le peut jusqu’au {{day}}, puis plus du tout.',
    coach:
      'On ne peut plus y écrire. Vous pouvez la relire jusqu’au {{day}} ; ensuite elle disparaît de votre espace.',
    draft: 'Votre brouillon, jamais envoyé :',
  },
  rep: { change: 'Changer de coach', carry: 'Ce que j’emporte' },
  safety: {
    title: 'Numéro de sécurité',
    lead: 'Douze groupes, les mêmes chez {{name}} et chez vous si personne ne s’est glissé entre vous.',
    how: 'Lisez-les à voix haute au début d’une séance, l’un six groupes, l’autre les six autres. Ne les envoyez pas par ce chat.',
    label: 'Les douze groupes',
    computing: 'On calcule…',
    same: 'Ils sont identiques',
    done: 'Vérifié : vous avez comparé ce numéro.',
    different: 'S’ils diffèrent, n’écrivez plus rien ici et prévenez-nous.',
    back: 'Revenir à la conversation',
  },
} as const;
