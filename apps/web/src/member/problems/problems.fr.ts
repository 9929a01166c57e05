/** What went wrong, in plain words: the codes of the server, of the keys and of the conversation. */
export const problemsFr = {
  server: {
    'login-failed': 'Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
    'login-taken': 'Un compte existe déjà avec cet e-mail. Connectez-vous, ou prenez une autre adresse.',
    'voucher-invalid':
      'Ce lien d’invitation n’est pas complet ou n’est pas le bon. Ouvrez-le à nouveau depuis l’e-mail reçu.',
    'voucher-expired':
      'Cette invitation n’est plus valable. Une nouvelle vous sera envoyée si votre entreprise le demande.',
    'voucher-used': 'Cette invitation a déjà servi. Si c’était vous, connectez-vous avec votre compte.',
    'no-seat-free':
      'Toutes les places offertes sont prises pour l’instant. Nous ne le disons qu’à vous. Gardez ce lien : il marchera dès qu’une place se libère.',
    'invitation-invalid':
      'Ce lien d’invitation n’est pas complet ou n’est pas le bon. Demandez qu’on vous le renvoie.',
    'invitation-expired': 'Cette invitation n’est plus valable. Demandez-en une nouvelle.',
    'invitation-used': 'Cette invitation a déjà servi. Si c’était vous, connectez-vous avec votre compte.',
    'questionnaire-missing':
      'Répondez d’abord au questionnaire : c’est lui qui permet de vous proposer des coachs.',
    'already-matched': 'Vous avez déjà choisi un coach.',
    'coach-not-proposed': 'Ce coach n’est plus parmi ceux que nous vous proposons. Voici la liste à jour.',
    'coach-full': 'Ce coach vient de prendre sa dernière place. Choisissez parmi les autres.',
    'no-match': 'Choisissez d’abord un coach.',
    'slot-taken': 'Ce moment vient d’être pris. En voici d’autres, libres à l’instant.',
    'slot-not-offered': 'Ce moment n’est plus proposé. En voici d’autres, libres à l’instant.',
    'too-late-to-cancel': 'Il est trop tard pour annuler ici : c’était possible jusqu’à 24 heures avant.',
    'grant-exists': 'La clé de cette conversation a déjà été créée sur un autre appareil.',
    'grant-invalid': 'Le serveur a refusé la clé de cette conversation. Rien n’a été envoyé.',
    'space-closed': 'Cette conversation est fermée. On peut la lire, plus y écrire.',
    'space-taken': 'Deux demandes se sont croisées. Réessayez.',
    'pin-vault-version': 'Un autre de vos appareils a écrit au même moment. Réessayez.',
    'malformed-json': 'La demande est arrivée abîmée. Rien n’a été changé.',
    'unknown-field': 'Cette page ne correspond plus à la version du serveur. Rechargez-la.',
    'internal-error': 'Quelque chose s’est mal passé de notre côté. Rien n’a été changé.',
  },
  sealing: {
    commit: 'Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
    memory:
      'Cet appareil n’a pas assez de mémoire libre pour fabriquer vos clés. Fermez d’autres onglets et réessayez.',
    'kdf-range':
      'Le serveur a demandé un réglage trop faible pour votre mot de passe. Par prudence, nous arrêtons là.',
    identity:
      'Le serveur montre d’autres clés que les vôtres. Par prudence, rien n’est ouvert. Écrivez-nous.',
    'identity-rollback':
      'Le serveur montre d’anciennes clés de cette personne. Par prudence, rien n’est envoyé.',
    'identity-reset': 'Les clés de cette personne ont changé sans annonce. Par prudence, rien n’est envoyé.',
    'vault-rollback':
      'Le serveur montre une ancienne version de vos clés de confiance. Par prudence, rien n’est ouvert.',
    'not-ready': 'Vos clés sont verrouillées. Entrez votre mot de passe.',
    'too-large': 'Ce message est trop long. Coupez-le en deux.',
    'worker-stopped': 'La partie de la page qui garde vos clés s’est arrêtée. Rechargez la page.',
    other: 'Quelque chose de chiffré n’a pas pu être ouvert ({{code}}). Rien n’a été perdu ni envoyé.',
  },
  chat: {
    closed: 'Cette conversation est fermée. On peut la lire, plus y écrire.',
    'not-found': 'Cette conversation n’existe pas, ou plus.',
    'too-many-requests': 'Trop de messages en peu de temps. Le vôtre partira dans un instant.',
    'id-reused': 'Ce message a déjà été envoyé sous une autre forme.',
    other: 'Le message n’est pas parti ({{code}}). Il reste ici : réessayez.',
  },
} as const;
