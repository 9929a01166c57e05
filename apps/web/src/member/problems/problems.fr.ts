/** What went wrong, in plain words: the codes of the server, of the keys and of the conversation. */
export const problemsFr = {
  server: {
    'login-failed': 'Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
    'erasure-by-operator':
      'D’autres personnes comptent sur ce compte : rien n’a été effacé. Écrivez-nous, nous le préparons avec vous.',
    'second-factor-required':
      'Votre compte demande aussi le code de votre application. Rien n’est encore ouvert.',
    'second-factor-wrong':
      'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant dans votre application, puis réessayez.',
    'second-factor-active':
      'Votre compte demande déjà un code. Pour changer d’application, désactivez-le d’abord.',
    'second-factor-not-started':
      'Cette mise en place n’est plus en attente. Recommencez depuis le début : rien n’a été changé.',
    'passkey-refused':
      'Cette clé d’accès n’ouvre rien ici, ou la demande a trop duré. Rien n’a été ouvert. Réessayez, ou connectez-vous avec votre mot de passe.',
    'passkey-not-added':
      'Cette clé d’accès n’a pas pu être vérifiée : elle n’a pas été ajoutée. Rien d’autre n’a changé. Recommencez.',
    'passkey-for-old-keys':
      'Vos clés ont été renouvelées entre-temps : la clé d’accès n’a pas été ajoutée. Rechargez la page et recommencez.',
    'too-many-passkeys':
      'Dix clés d’accès au plus. Celle-ci n’a pas été ajoutée : supprimez-en une qui ne vous sert plus.',
    'access-not-logged':
      'Ce que vous demandez n’a pas pu être noté dans le journal des accès, donc rien n’est montré. Réessayez dans un moment.',
    'second-operator-needed': 'Vous avez fait cette demande : une autre personne doit l’accorder.',
    'opening-taken': 'Une autre personne l’a déjà accordée. Rien n’a changé.',
    'login-taken': 'Un compte existe déjà avec cet e-mail. Connectez-vous, ou prenez une autre adresse.',
    'voucher-invalid':
      'Ce lien d’invitation n’est pas complet ou n’est pas le bon. Ouvrez-le à nouveau depuis l’e-mail reçu.',
    'voucher-expired':
      'Cette invitation n’est plus valable. Une nouvelle vous sera envoyée si votre entreprise le demande.',
    'no-seat-free':
      'Aucune place ne peut être prise avec cette invitation pour l’instant : toutes sont prises, ou elle a déjà servi. Nous ne disons pas lequel des deux, et ne le disons qu’à vous. Si vous avez un compte, connectez-vous ; sinon, gardez ce lien et réessayez plus tard.',
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
    'generation-passed':
      'Vos clés ont déjà été changées sur un autre appareil. Rien n’a été changé ici. Reconnectez-vous.',
    'regrant-exists': 'Cet historique a déjà été rendu depuis un autre appareil. Il n’y a plus rien à faire.',
    'regrant-invalid':
      'Le serveur a refusé l’historique à rendre. Rien n’a été remis. Rechargez la page et réessayez.',
    'seat-ended':
      'Votre place est arrivée à son terme. Ce que vous avez écrit reste à vous et se lit toujours ; une autre invitation, avec ce même compte, rouvre la suite.',
    'closing-session-booked':
      'Après la période payée, votre place comprend une séance de clôture, et elle est déjà réservée. Annulez-la pour en choisir une autre.',
    'space-closed': 'Cette conversation est fermée. On peut la lire, plus y écrire.',
    'report-key-wrong':
      'Ce message ne correspond pas à celui que le serveur a gardé. Rien n’a été signalé. Relisez la conversation et réessayez.',
    'pulse-quarter-over':
      'Ce trimestre est fini : sa réponse ne peut plus changer. Rechargez la page pour la question du nouveau trimestre.',
    'page-already-sent': 'Cette page est déjà partie : elle ne peut plus être reprise.',
    'report-own-message': 'Vous ne pouvez pas signaler votre propre message. Vous pouvez le retirer.',
    'space-taken': 'Deux demandes se sont croisées. Réessayez.',
    'file-space-full':
      'Les fichiers de cette conversation prennent déjà toute la place prévue (500 Mo). Celui-ci n’est pas parti ; tout le reste est intact.',
    'too-many-unfinished-files':
      'Trop d’envois de fichiers sont en cours. Terminez-en ou annulez-en un, puis réessayez : rien n’est perdu.',
    'file-part-wrong':
      'Une partie de ce fichier est arrivée abîmée. Rien n’est perdu : annulez cet envoi et recommencez.',
    'file-part-differs':
      'Cet envoi ne correspond plus à ce qui est déjà parti. Annulez-le et recommencez : rien d’autre n’est touché.',
    'file-incomplete':
      'Il manque encore des parties de ce fichier. Ce qui est parti est gardé : réessayez pour envoyer le reste.',
    'file-complete': 'Ce fichier est déjà envoyé en entier. Il fait partie de la conversation.',
    'pin-vault-version': 'Un autre de vos appareils a écrit au même moment. Réessayez.',
    'current-password-wrong':
      'Le mot de passe actuel n’est pas le bon. Rien n’a été changé. Vérifiez-le, avec l’e-mail, et réessayez.',
    'possession-wrong':
      'Cet appareil n’a pas pu prouver que vos clés y sont ouvertes. Votre ancien code reste valable. Réessayez et, si cela revient, reconnectez-vous.',
    'recovery-link-unusable':
      'Ce lien n’est plus utilisable : il a déjà servi, a plus de 30 minutes ou n’est pas complet. Rien n’a été changé. Demandez-en un autre.',
    'recovery-code-wrong':
      'Ce code n’est pas celui de ce compte : un code plus récent l’a peut-être remplacé. Rien n’a été changé. Cherchez votre dernière copie.',
    'unsupported-media-type':
      'La demande est partie sous une forme que le serveur n’accepte pas. Rien n’a été changé. Rechargez la page.',
    'malformed-json': 'La demande est arrivée abîmée. Rien n’a été changé.',
    'unknown-field': 'Cette page ne correspond plus à la version du serveur. Rechargez-la.',
    'internal-error': 'Quelque chose s’est mal passé de notre côté. Rien n’a été changé.',
  },
  sealing: {
    commit:
      'Ce qui a été entré n’ouvre pas ceci. Rien n’est perdu. Vérifiez l’e-mail et le mot de passe, puis réessayez.',
    memory:
      'Cet appareil n’a pas assez de mémoire libre pour fabriquer vos clés. Rien n’est perdu : fermez d’autres onglets et réessayez.',
    'kdf-range':
      'Le serveur a demandé un réglage qui protégerait mal votre mot de passe. Nous nous arrêtons là : rien n’a été envoyé. Réessayez plus tard et, si cela revient, écrivez-nous.',
    identity:
      'Le serveur montre d’autres clés que celles attendues. Par prudence, rien n’est ouvert ni envoyé. Ne réessayez pas : écrivez-nous.',
    'identity-rollback':
      'Le serveur montre d’anciennes clés de cette personne. Vos messages restent lisibles et rien n’est envoyé. Prévenez-la autrement qu’ici.',
    'identity-fork':
      'Le serveur montre un autre passé pour ces clés que celui déjà vu. Par prudence, rien n’est ouvert ni envoyé. Prévenez cette personne autrement qu’ici, et écrivez-nous.',
    'identity-gap':
      'Le serveur ne montre pas toutes les clés successives. Par prudence, rien n’est ouvert ni envoyé. Rechargez la page et, si cela revient, écrivez-nous.',
    'lost-key':
      'Ceci est fermé avec des clés que vous avez perdues. Rien n’est effacé : l’autre personne peut vous rendre l’historique.',
    'identity-reset':
      'Les clés de cette personne ont changé sans annonce. Rien n’est envoyé. Parlez-lui de vive voix avant de faire confiance aux nouvelles.',
    'vault-rollback':
      'Le serveur montre une ancienne version de vos clés de confiance. Par prudence, rien n’est ouvert. Écrivez-nous.',
    unverified:
      'Vous n’avez pas encore comparé le numéro de sécurité avec cette personne. Rien n’a été remis. Comparez-le d’abord, de vive voix.',
    checksum:
      'Ce code contient une faute de frappe : rien n’a été envoyé et aucun essai n’est compté. Comparez-le signe par signe avec votre copie.',
    'not-ready': 'Vos clés sont verrouillées. Rien n’est perdu : entrez votre mot de passe.',
    'too-large': 'C’est trop long pour un seul message. Rien n’est parti : coupez-le en deux.',
    length:
      'Il manque une partie de ce contenu, ou il y en a trop. Rien n’a été ouvert ni envoyé. Rechargez la page.',
    version:
      'Ceci a été écrit avec une autre version d’Aparté. Rien n’est perdu : rechargez la page pour avoir la dernière.',
    encoding: 'Ce contenu est arrivé abîmé. Rien n’a été ouvert ni envoyé. Rechargez la page.',
    field: 'Ce contenu est arrivé incomplet. Rien n’a été ouvert ni envoyé. Rechargez la page.',
    aead: 'Ce contenu a été modifié après avoir été chiffré. Il n’est pas montré. Rechargez la page et, si cela revient, écrivez-nous.',
    padding:
      'Ce contenu est arrivé abîmé. Il n’est pas montré. Rechargez la page et, si cela revient, écrivez-nous.',
    context: 'Cette clé a été faite pour une autre conversation. Elle n’est pas utilisée. Écrivez-nous.',
    signature:
      'Une signature n’est pas la bonne. Ce qu’elle devait garantir n’est pas utilisé. Écrivez-nous.',
    member:
      'Quelqu’un qui n’est pas de cette conversation y est nommé. Par prudence, rien n’est ouvert ni envoyé. Écrivez-nous.',
    space:
      'Ceci vient d’une autre conversation. Rien n’est ouvert. Rechargez la page et, si cela revient, écrivez-nous.',
    epoch:
      'Ceci est chiffré avec une clé que cet appareil n’a pas encore. Rien n’est perdu : rechargez la page.',
    chain:
      'Le serveur montre une suite qui ne se tient pas. Par prudence, rien n’est ajouté. Rechargez la page.',
    gap: 'Quelque chose qui venait avant manque : le serveur ne l’a pas donné. Le reste est intact. Rechargez la page.',
    fork: 'Le serveur a montré deux choses différentes à la même place. Rien n’est ajouté. Prévenez l’autre personne autrement qu’ici.',
    duplicate: 'Ceci est déjà arrivé une fois. Rien n’est perdu et il n’y a rien à faire.',
    'ack-mismatch':
      'L’autre personne a vu autre chose que vous à cet endroit. Vos messages sont gardés ici. Prévenez-la autrement qu’ici.',
    'ack-ahead':
      'L’autre personne a déjà reçu des messages que le serveur ne vous a pas donnés. Rien n’est perdu : rechargez la page.',
    'file-truncated':
      'La fin de ce fichier manque. Il n’est pas montré. Ouvrez-le à nouveau et, si cela revient, demandez qu’on vous le renvoie.',
    'file-overlong':
      'Quelque chose a été ajouté à ce fichier. Il n’est pas montré. Demandez qu’on vous le renvoie.',
    'file-hash':
      'Ce fichier n’est pas celui qui a été annoncé. Il n’est pas montré. Demandez qu’on vous le renvoie.',
    'worker-stopped':
      'La partie de la page qui garde vos clés s’est arrêtée. Rien de ce qui a été envoyé n’est perdu. Rechargez la page.',
    unexpected:
      'Quelque chose d’imprévu est arrivé là où vos clés sont gardées. Rien n’a été envoyé. Rechargez la page.',
  },
  passkey: {
    unsupported:
      'Ce navigateur ne connaît pas les clés d’accès. Rien n’a été enregistré : votre mot de passe ouvre toujours votre espace.',
    'without-prf':
      'Cet appareil sait vous reconnaître, mais pas garder le verrou de vos messages. Rien n’a été enregistré chez nous : votre mot de passe ouvre toujours votre espace. Un autre navigateur ou un téléphone récent y arrive souvent.',
    cancelled:
      'Aucune clé d’accès n’a répondu : demande annulée, trop longue, ou pas de clé Aparté sur cet appareil. Rien n’a changé. Réessayez, ou prenez votre mot de passe.',
    'known-already':
      'Cet appareil a déjà une clé d’accès pour votre compte. Rien n’a changé : elle marche toujours.',
    failed:
      'Le navigateur n’a pas pu se servir d’une clé d’accès. Rien n’a changé : votre mot de passe ouvre toujours votre espace.',
  },
  chat: {
    'validation-failed':
      'Le serveur n’a pas compris ce message, peut-être parce que cette page est trop ancienne. Il reste ici : rechargez la page et réessayez.',
    'seat-ended':
      'Votre place est arrivée à son terme. Ce que vous avez écrit reste à vous et se lit toujours ; une autre invitation, avec ce même compte, rouvre la suite.',
    closed: 'Cette conversation est fermée. On peut la lire, plus y écrire.',
    'not-found': 'Cette conversation n’existe pas, ou plus.',
    'stale-epoch':
      'La clé de cette conversation vient de changer. Votre message reste ici et n’est pas parti : réessayez.',
    'sequence-gap': 'Votre message est arrivé avant un autre. Il reste ici : réessayez dans un instant.',
    'sequence-fork': 'Un autre de vos appareils a écrit au même moment. Votre message reste ici : réessayez.',
    'id-reused': 'Ce message a déjà été envoyé sous une autre forme. Rechargez la page pour voir laquelle.',
    'too-many-requests': 'Trop de messages en peu de temps. Le vôtre est gardé et partira dans un instant.',
    'not-signed-in':
      'Votre session est terminée. Le message reste ici : connectez-vous à nouveau pour l’envoyer.',
    'not-kept':
      'Le serveur dit avoir pris ce message et ne le montre pas. Il reste ici : relisez la conversation, puis réessayez s’il n’y est pas.',
    'internal-error':
      'Quelque chose s’est mal passé de notre côté. Le message n’est pas parti, il reste ici : réessayez.',
  },
} as const;
