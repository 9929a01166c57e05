/** Texts of the files in a conversation. */
export const filesFr = {
  attach: 'Joindre un fichier',
  drop: 'Déposez le fichier ici',
  chosen: 'Fichiers choisis',
  hint: 'Images, PDF et sons, jusqu’à 20 Mo. Le fichier est chiffré ici avant de partir.',
  strip: 'Retirer les données cachées',
  stripWhy: 'Lieu, date et appareil de la prise de vue. L’image est refaite sans eux.',
  animated: 'Image animée : elle part telle quelle, avec ce qu’elle contient.',
  send: 'Envoyer le fichier',
  leave: 'Ne pas envoyer',
  close: 'Fermer',
  uploads: 'Fichiers en route',
  progress: 'Envoi de {{name}}',
  states: {
    sealing: 'On chiffre…',
    waiting: 'En attente',
    sending: 'Envoi… {{percent}}',
    paused: 'En pause : hors ligne. L’envoi reprendra tout seul.',
    failed: 'Pas envoyé',
  },
  unkept:
    'Ce navigateur n’a pas la place de garder ce fichier : ne fermez pas la page avant la fin de l’envoi.',
  cancel: 'Annuler l’envoi',
  cancelOf: 'Annuler l’envoi de {{name}}',
  retry: 'Réessayer',
  kinds: {
    'image/jpeg': 'Image JPEG',
    'image/png': 'Image PNG',
    'image/webp': 'Image WebP',
    'image/gif': 'Image GIF',
    'application/pdf': 'PDF',
    'audio/mpeg': 'Son MP3',
    'audio/mp4': 'Son M4A',
    'audio/ogg': 'Son OGG',
    'audio/wav': 'Son WAV',
    'audio/webm': 'Son WebM',
    other: 'Fichier',
  },
  sizes: { kb: '{{value}} ko', mb: '{{value}} Mo' },
  open: 'Ouvrir',
  openOf: 'Ouvrir {{name}}',
  save: 'Enregistrer',
  saveOf: 'Enregistrer {{name}} sur cet appareil',
  fetching: 'On va chercher le fichier… {{percent}}',
  showing: 'On ouvre le fichier…',
  page: 'Page {n} sur {count}',
  saving: {
    title: 'Enregistrer ce fichier ?',
    text: 'Une fois enregistré, il n’est plus chiffré : qui a accès à cet appareil, votre employeur compris s’il le gère, peut le lire. Le regarder ici ne laisse rien.',
    submit: 'Enregistrer quand même',
  },
  failures: {
    empty: 'Ce fichier est vide. Rien n’est parti : choisissez-en un autre.',
    'too-large': 'Ce fichier dépasse 20 Mo. Rien n’est parti : réduisez-le ou coupez-le en plusieurs.',
    markup:
      'Les pages web et les dessins SVG ne partent pas : ils peuvent contenir un programme. Envoyez plutôt une image ou un PDF.',
    office:
      'Les documents Word, Excel et semblables ne partent pas : ils peuvent contenir un programme. Enregistrez-le en PDF et envoyez le PDF.',
    'unknown-type': 'Ce type de fichier ne part pas. Sont possibles : images, PDF et sons.',
    'false-type':
      'Le contenu de ce fichier n’est pas ce que son nom annonce. Par prudence, rien n’est parti. Vérifiez d’où il vient.',
    lost: 'Ce navigateur a effacé le fichier qui attendait. Rien n’est arrivé : annulez cet envoi et choisissez le fichier à nouveau.',
    'not-as-told':
      'Ce fichier n’est pas du type annoncé. Par prudence, il n’est ni montré ni enregistré. Demandez à l’autre personne ce qu’elle a envoyé.',
    'not-stripped':
      'Les données cachées de cette image n’ont pas pu être retirées. Rien n’est parti. Décochez la case pour l’envoyer telle quelle.',
    unreadable:
      'Le fichier ne peut plus être lu : il a été déplacé ou modifié. Rien n’est parti : annulez et choisissez-le à nouveau.',
    'viewer-unreadable':
      'Ce fichier est abîmé et ne peut pas être montré. Il est resté à part : rien d’autre n’est touché. Demandez qu’on vous le renvoie.',
    'viewer-password':
      'Ce PDF demande un mot de passe. Il ne peut pas être montré ici. Demandez-le sans mot de passe : cette conversation est déjà chiffrée.',
  },
} as const;
