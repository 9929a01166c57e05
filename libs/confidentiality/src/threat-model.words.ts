import type { Bilingual } from './wording.ts';

/** The codes of sealing.md §3.0. */
export type AttackerCode = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7';

interface AttackerWords {
  readonly code: AttackerCode;
  readonly who: Bilingual;
  readonly holds: Bilingual;
  readonly learns: Bilingual;
  readonly staysClosed: Bilingual;
}

/** What is said of each attacker. A sentence stays here only while the program keeps it. */
export const attackers: readonly AttackerWords[] = [
  {
    code: 'A1',
    who: {
      fr: 'un voleur de base de données, de sauvegarde ou de journaux',
      en: 'a thief of the database, a backup or the logs',
    },
    holds: {
      fr: 'Une copie de tout ce que nos serveurs ont écrit sur disque, mais pas la clé du service, gardée ailleurs.',
      en: 'A copy of everything our servers wrote to disk, but not the key of the service, which is kept elsewhere.',
    },
    learns: {
      fr: 'Quels comptes partagent un espace, quand et combien ils s’écrivent, la taille approximative, les rendez-vous, les prénoms affichés, les noms donnés aux clés d’accès, une page confiée au directeur, une réponse au pouls. Du côté de l’entreprise : le nom et l’adresse des personnes de la liste.',
      en: 'Which accounts share a space, when and how much they write, approximate sizes, appointments, the names shown, the names given to passkeys, a page released to the director, an answer to the pulse. On the side of the firm: the names and addresses of the people on the list.',
    },
    staysClosed: {
      fr: 'Messages, journal, notes et fichiers ; les mots de passe, qu’il ne peut même pas essayer sans la clé du service ; l’adresse d’un compte ; le lien entre une personne de la liste et un compte.',
      en: 'Messages, journal, notes and files; passwords, which cannot even be guessed without the key of the service; the address of an account; the link between somebody on the list and an account.',
    },
  },
  {
    code: 'A2',
    who: {
      fr: 'nous, trop curieux, ou une réquisition qui nous vise',
      en: 'us, too curious, or a court order against us',
    },
    holds: {
      fr: 'La base, les journaux, la clé du service, et le temps.',
      en: 'The database, the logs, the key of the service, and time.',
    },
    learns: {
      fr: 'Tout ce que voit A1, l’adresse des comptes, les réponses au questionnaire. Avec la clé du service, nous pourrions aussi essayer des mots de passe, au prix fort d’Argon2id : une phrase de cinq mots y résiste, un mot de passe faible non.',
      en: 'All that A1 sees, the addresses of accounts, the answers to the questionnaire. With the key of the service we could also try passwords, at the high price of Argon2id: a phrase of five words withstands that, a weak password does not.',
    },
    staysClosed: {
      fr: 'Le contenu. Il n’existe aucune clé de dépôt, aucun accès de secours, pour personne.',
      en: 'The content. There is no deposited key and no back way in, for anybody.',
    },
  },
  {
    code: 'A3',
    who: {
      fr: 'un serveur entièrement hostile, mais dont les pages sont intactes',
      en: 'a fully hostile server whose pages are intact',
    },
    holds: {
      fr: 'Chaque réponse que reçoit votre appareil : il peut mentir, retenir, rejouer, mélanger.',
      en: 'Every answer that your device receives: it can lie, withhold, replay, mix up.',
    },
    learns: {
      fr: 'Les mêmes métadonnées. Il peut refuser le service, couper la fin d’une conversation jusqu’à la prochaine réponse, et se placer entre deux personnes qui n’ont jamais comparé leur numéro de sécurité.',
      en: 'The same metadata. It can refuse service, cut the end of a conversation until the next answer, and stand between two people who never compared their safety number.',
    },
    staysClosed: {
      fr: 'Lire, ajouter, modifier, attribuer à un autre ou faire disparaître sans trace un message confirmé, une fois le numéro comparé.',
      en: 'Reading, adding, altering, attributing to somebody else or silently removing an acknowledged message, once the number was compared.',
    },
  },
  {
    code: 'A4',
    who: { fr: 'votre employeur', en: 'your employer' },
    holds: {
      fr: 'La facture, la liste, peut-être votre boîte professionnelle, votre compte d’entreprise et votre ordinateur.',
      en: 'The invoice, the list, perhaps your work mailbox, your company account and your computer.',
    },
    learns: {
      fr: 'Les places achetées et sa propre liste. S’il garde le lien de votre invitation et s’inscrit avec, il peut en déduire qu’elle a servi. S’il tient votre boîte aux lettres, il peut rouvrir un compte vide : votre coach voit alors un avertissement rouge, et l’historique ne revient pas. S’il surveille votre ordinateur, il voit ce que montre l’écran.',
      en: 'The seats bought and their own list. Somebody who keeps the link of your invitation and signs up with it can conclude that it was used. Somebody who holds your mailbox can reopen an empty account: your coach then sees a red warning, and the history does not come back. Somebody who monitors your computer sees what the screen shows.',
    },
    staysClosed: {
      fr: 'Si vous utilisez votre place, avec qui, quand, et ce qui s’y dit. Utilisez une adresse et un téléphone personnels.',
      en: 'Whether you use your seat, with whom, when, and what is said. Use a personal address and phone.',
    },
  },
  {
    code: 'A5',
    who: { fr: 'un ancien coach', en: 'a former coach' },
    holds: {
      fr: 'Ce qu’il a lu pendant que vous travailliez ensemble.',
      en: 'What they read while you worked together.',
    },
    learns: {
      fr: 'Rien de nouveau. Ce qui a été lu ne peut pas être repris.',
      en: 'Nothing new. What was read cannot be taken back.',
    },
    staysClosed: {
      fr: 'Le nouvel espace et ses clés : rien n’y est copié sans que vous le choisissiez.',
      en: 'The new space and its keys: nothing is copied there unless you choose it.',
    },
  },
  {
    code: 'A6',
    who: { fr: 'le voleur d’un de vos appareils', en: 'the thief of one of your devices' },
    holds: {
      fr: 'L’appareil, verrouillé ou non.',
      en: 'The device, locked or not.',
    },
    learns: {
      fr: 'Si l’onglet est ouvert et déverrouillé : ce que vous y verriez, jusqu’au verrouillage après un quart d’heure sans geste.',
      en: 'With the tab open and unlocked: what you would see there, until it locks after a quarter of an hour without a touch.',
    },
    staysClosed: {
      fr: 'Onglet fermé ou verrouillé : tout. Depuis un autre appareil vous pouvez déconnecter celui-ci et changer vos clés.',
      en: 'With the tab closed or locked: everything. From another device you can sign this one out and change your keys.',
    },
  },
  {
    code: 'A7',
    who: {
      fr: 'qui change le programme de la page (notre serveur piégé, une faille, une extension)',
      en: 'whoever changes the program of the page (our server tampered with, a flaw, an extension)',
    },
    holds: {
      fr: 'Le code qui s’exécute chez vous.',
      en: 'The code that runs on your side.',
    },
    learns: {
      fr: 'Tout ce que vous tapez et lisez pendant ce temps. Aucun service dans un navigateur ne peut l’exclure.',
      en: 'Everything you type and read in that time. No service in a browser can rule that out.',
    },
    staysClosed: {
      fr: 'Peu. Nos garde-fous rendent l’attaque visible plutôt qu’impossible : aucune ressource tierce, politique de sécurité stricte, empreinte de chaque fichier, manifeste signé que chacun peut comparer avec le site.',
      en: 'Little. Our guards make the attack visible rather than impossible: no third-party resource, a strict security policy, a fingerprint on each file, a signed manifest that anybody can compare with the site.',
    },
  },
];

/** What the protocol does not give, whoever attacks. */
export const limits: readonly Bilingual[] = [
  {
    fr: 'Un programme de page piégé ou un appareil compromis met tout en échec (A7, ordinateur d’entreprise, capture d’écran).',
    en: 'A tampered page or a compromised device defeats everything (A7, company laptop, screen capture).',
  },
  {
    fr: 'Le premier contact repose sur la confiance, tant que le numéro de sécurité n’est pas comparé.',
    en: 'First contact rests on trust until the safety number is compared.',
  },
  {
    fr: 'Pas de secret persistant à l’intérieur d’une période : qui obtient votre clé de compte lit tout votre historique. La clé d’un coach ouvre toutes ses conversations.',
    en: 'No forward secrecy within a period: whoever obtains your account key reads all your history. The key of a coach opens all their conversations.',
  },
  {
    fr: 'Un mot de passe faible cède à un serveur hostile qui essaie, au prix d’Argon2id. D’où la longueur demandée.',
    en: 'A weak password falls to a hostile server that tries, at the price of Argon2id. Hence the length asked for.',
  },
  {
    fr: 'Les métadonnées (qui, quand, combien, quelle taille, quel genre d’envoi) sont visibles de nos serveurs.',
    en: 'Metadata (who, when, how much, what size, what kind of envelope) is visible to our servers.',
  },
  {
    fr: 'Sur un appareil tout neuf, un coffre d’empreintes ancien ou une clé récente retenue ne se remarquent pas tout de suite.',
    en: 'On a brand-new device, an old pin vault or a withheld recent key is not noticed at once.',
  },
  {
    fr: 'Ce chiffrement ne résiste pas à un futur ordinateur quantique : ce qui est enregistré aujourd’hui pourrait être lu un jour.',
    en: 'This encryption does not withstand a future quantum computer: what is recorded today might be read one day.',
  },
  {
    fr: 'CCE1 est une composition qui n’a pas encore été examinée par des experts extérieurs.',
    en: 'CCE1 is a composition that is not yet externally reviewed.',
  },
  {
    fr: 'Un message que vous signalez est lu par les opérateurs d’Aparté, celui-là seul.',
    en: 'A message that you report is read by the operators of Aparté, that one only.',
  },
];
