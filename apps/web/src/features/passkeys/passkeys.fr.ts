/** Texts of passkeys: adding and removing them, signing in and unlocking with one. */
export const passkeysFr = {
  title: 'Clés d’accès',
  text: 'Votre appareil vous reconnaît (empreinte, visage ou son code) et ouvre votre espace et vos messages, sans mot de passe à taper.',
  limit:
    'Le mot de passe ouvre toujours le compte. Pour qu’il ne suffise plus à lui seul, activez aussi le code à usage unique.',
  device:
    'Si votre appareil partage ses clés avec d’autres, elle y marchera aussi. N’en ajoutez pas sur un appareil que votre entreprise gère.',
  none: 'Aucune clé d’accès pour l’instant.',
  unsupported:
    'Ce navigateur ne connaît pas les clés d’accès. Ouvrez cette page dans un autre navigateur ou sur votre téléphone pour en ajouter une.',
  addedOn: 'Ajoutée le {{day}}',
  remove: 'Supprimer',
  removeNamed: 'Supprimer la clé d’accès {{label}}',
  removal: {
    title: 'Supprimer cette clé d’accès ?',
    text: '« {{label}} » n’ouvrira plus rien. Votre mot de passe continue d’ouvrir votre espace. Supprimez-la aussi dans les réglages de votre appareil : il continuerait de la proposer.',
    confirm: 'Supprimer',
  },
  removed: 'C’est fait. Cette clé d’accès n’ouvre plus rien.',
  add: {
    open: 'Ajouter une clé d’accès',
    lead: 'Entrez d’abord votre mot de passe : une session restée ouverte ne doit pas suffire.',
    submit: 'Continuer',
    make: 'Donnez un nom à cette clé, puis laissez votre appareil vous reconnaître.',
    label: 'Nom de la clé',
    labelHint:
      'Pour la retrouver ici, par exemple « Mon téléphone ». Ce nom n’est pas chiffré : n’y mettez rien de confidentiel.',
    start: 'Créer la clé d’accès',
    waiting: 'Suivez ce que demande votre appareil…',
    done: 'C’est fait. Vous pouvez vous connecter et déverrouiller avec cette clé d’accès.',
  },
  cancel: 'Annuler',
  signIn: 'Se connecter avec une clé d’accès',
  unlock: 'Déverrouiller avec une clé d’accès',
} as const;
