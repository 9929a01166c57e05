/** Texts of the one-time codes: switching them on and off, and the step at signing in. */
export const secondFactorFr = {
  title: 'Code à usage unique',
  off: 'En plus du mot de passe, la connexion peut demander un code que fabrique une application de votre téléphone. Qui apprendrait votre mot de passe n’entrerait pas.',
  active:
    'Activé : après le mot de passe, la connexion demande le code de votre application. Une clé d’accès n’en demande pas.',
  wayOut:
    'Téléphone perdu ? Votre code de secours rouvre votre compte, désactive cette étape et retire vos clés d’accès. Il n’y a pas d’autres codes à garder.',
  start: {
    open: 'Activer le code',
    lead: 'Entrez d’abord votre mot de passe : une session restée ouverte ne doit pas suffire.',
    submit: 'Continuer',
  },
  setUp: {
    title: 'Ajoutez Aparté à votre application',
    scan: 'Avec l’application de codes de votre téléphone, scannez ce carré.',
    qr: 'Carré à scanner avec une application de codes',
    open: 'Sur ce téléphone : ouvrir dans l’application',
    type: 'Ou recopiez-y cette clé. Elle n’est montrée qu’ici, maintenant.',
    confirm: 'Puis entrez le code que l’application affiche. Rien n’est demandé à la connexion avant cela.',
    submit: 'Activer',
  },
  code: 'Code à six chiffres',
  done: 'C’est activé. À la prochaine connexion, gardez votre téléphone près de vous.',
  removal: {
    open: 'Désactiver le code',
    lead: 'Mot de passe et code ensemble prouvent que c’est bien vous. Un code déjà utilisé ne sert plus : attendez le suivant.',
    submit: 'Désactiver',
    done: 'C’est désactivé. Le mot de passe suffit à nouveau.',
  },
  reminder: {
    title: 'Un second verrou pour votre espace',
    text: 'Plusieurs personnes vous confient leurs mots : un mot de passe seul ne suffit pas à les garder. Activez un code à usage unique ou ajoutez une clé d’accès. Ce rappel disparaît ensuite.',
    open: 'Ouvrir Sécurité',
  },
  cancel: 'Annuler',
  signIn: {
    title: 'Votre code',
    lead: 'Ouvrez l’application de codes de votre téléphone et recopiez le code d’Aparté.',
    submit: 'Se connecter',
    lost: 'Téléphone perdu ? Rouvrir le compte avec le code de secours',
    back: 'Revenir',
  },
} as const;
