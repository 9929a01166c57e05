import type { DisclosedObject } from './disclosed-object.ts';

const identifiersAndTimes = {
  fr: 'des identifiants techniques et des dates, sans contenu',
  en: 'technical identifiers and times, no content',
};

/** What a rep does with the seat, and what the coach shows. */
export const privateObjects: readonly DisclosedObject[] = [
  {
    id: 'seat-claim',
    label: { fr: 'Place prise ou non', en: 'Seat taken or not' },
    fields: ['seat.claim', 'seat.claimedAt', 'seat.lastDay'],
    notes: { coach: { fr: 'que la place est prise, pas quand', en: 'that it is taken, not when' } },
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: identifiersAndTimes,
  },
  {
    id: 'rep-name',
    label: { fr: 'Nom choisi par le commercial', en: 'Name chosen by the rep' },
    fields: ['rep.displayName'],
    storedAs: { private: 'plain', sponsor: 'nothing' },
  },
  {
    id: 'rep-email',
    label: { fr: 'E-mail personnel du commercial', en: 'Personal e-mail of the rep' },
    fields: ['rep.personalEmail'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'server',
  },
  {
    id: 'matching',
    label: {
      fr: 'Réponses au questionnaire, coachs proposés',
      en: 'Questionnaire answers, coaches proposed',
    },
    fields: ['matching.answers', 'matching.proposals'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'server',
  },
  {
    id: 'line-to-coach',
    label: { fr: 'La phrase écrite au futur coach', en: 'The line written to the future coach' },
    fields: ['matching.lineToCoach'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'people',
  },
  {
    id: 'match',
    label: { fr: 'Coach choisi', en: 'Chosen coach' },
    fields: ['match.coach', 'match.chosenAt'],
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: identifiersAndTimes,
  },
  {
    id: 'session',
    label: { fr: 'Dates et heures des séances', en: 'Dates and times of the sessions' },
    fields: ['session.startsAt', 'session.endsAt', 'session.status'],
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: identifiersAndTimes,
  },
  {
    id: 'message',
    label: { fr: 'Messages entre commercial et coach', en: 'Messages between rep and coach' },
    fields: ['message.content'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'people',
  },
  {
    id: 'message-trace',
    label: { fr: 'Qui a écrit à qui, et quand', en: 'Who wrote to whom, and when' },
    fields: ['message.author', 'message.sentAt'],
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: identifiersAndTimes,
  },
  {
    id: 'report',
    label: {
      fr: 'Un message signalé par qui l’a reçu, et qui l’a écrit',
      en: 'A message reported by who received it, and who wrote it',
    },
    fields: ['report.message', 'report.people', 'report.reportedAt'],
    notes: {
      operator: {
        fr: 'ce seul message, jusqu’à la clôture du signalement',
        en: 'this one message, until the report is closed',
      },
    },
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'server',
  },
  {
    id: 'access-log',
    label: {
      fr: 'Qui a consulté quoi du commercial, et quel jour',
      en: 'Who looked at what of the rep, and on which day',
    },
    fields: ['access.byCoach', 'access.byOthers'],
    notes: { coach: { fr: 'ses propres consultations', en: 'what they looked at themselves' } },
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: {
      fr: 'des empreintes à clé mensuelle, une nature et un jour',
      en: 'fingerprints under a monthly key, a kind and a day',
    },
  },
  {
    id: 'opening',
    label: {
      fr: 'Qui et quand d’une conversation, ouverts par deux exploitants pour une heure, et pourquoi',
      en: 'Who and when of one conversation, opened by two operators for an hour, and why',
    },
    fields: ['opening.conversation', 'opening.reason'],
    notes: {
      rep: {
        fr: 'prévenu aussitôt ; jusqu’à 72 heures plus tard si une vie est en danger',
        en: 'told at once; up to 72 hours later where a life is in danger',
      },
      coach: { fr: 'la conversation, pas le motif', en: 'the conversation, not the reason' },
      operator: { fr: 'à deux, une heure, jamais un mot', en: 'two people, one hour, never a word of it' },
    },
    storedAs: { private: 'limited', sponsor: 'nothing' },
    trace: {
      fr: 'des identifiants techniques, des dates et le motif',
      en: 'technical identifiers, times and the reason',
    },
  },
  {
    id: 'journal',
    label: { fr: 'Journal du commercial', en: 'Journal of the rep' },
    fields: ['journal.content'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'people',
  },
  {
    id: 'pulse-answer',
    label: {
      fr: 'Réponse du commercial à la question du trimestre sur l’équipe',
      en: 'The rep’s answer to the question of the quarter about the team',
    },
    fields: ['pulse.answer'],
    notes: {
      rep: {
        fr: 'le temps du trimestre ; effacée trente jours après le mot',
        en: 'as long as the quarter lasts; deleted thirty days after the word',
      },
    },
    storedAs: { private: 'plain', sponsor: 'nothing' },
  },
  {
    id: 'coach-notes',
    label: { fr: 'Notes privées du coach', en: 'Private notes of the coach' },
    fields: ['coach.notes'],
    notes: {
      rep: { fr: 'sur demande, le coach les lit', en: 'on request, the coach reads them out' },
    },
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'people',
  },
  {
    id: 'coach-profile',
    label: { fr: 'Profil du coach et créneaux libres', en: 'Profile of the coach and free slots' },
    fields: ['coach.profile', 'coach.freeSlots'],
    storedAs: { private: 'plain', sponsor: 'nothing' },
  },
  {
    id: 'coach-desk',
    label: {
      fr: 'Horaires, capacité et liens déclarés du coach',
      en: 'Hours, capacity and declared ties of the coach',
    },
    fields: ['coach.availabilityRules', 'coach.capacity', 'coach.declaredTies'],
    storedAs: { private: 'plain', sponsor: 'nothing' },
  },
  {
    id: 'coach-email',
    label: { fr: 'E-mail du coach', en: 'E-mail of the coach' },
    fields: ['coach.email'],
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'server',
  },
  {
    id: 'password',
    label: { fr: 'Mots de passe et jetons de connexion', en: 'Passwords and sign-in tokens' },
    fields: ['credential.password', 'credential.signInToken'],
    notes: {
      rep: { fr: 'tapé par son propriétaire, jamais affiché', en: 'typed by its owner, never shown' },
    },
    storedAs: { private: 'limited', sponsor: 'limited' },
    trace: { fr: 'des empreintes à sens unique', en: 'one-way fingerprints' },
  },
  {
    id: 'one-time-codes',
    label: { fr: 'Secret de l’application de codes', en: 'Secret of the code app' },
    fields: ['credential.oneTimeSecret'],
    notes: {
      rep: { fr: 'montré une fois à son propriétaire', en: 'shown once to its owner' },
    },
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'server',
  },
  {
    id: 'account-keys',
    label: { fr: 'Code de secours et clés du compte', en: 'Recovery code and account keys' },
    fields: ['credential.recoveryCode', 'credential.accountKeys'],
    notes: {
      rep: {
        fr: 'le code est montré une fois à son propriétaire, dans son navigateur',
        en: 'the code is shown once to its owner, in their browser',
      },
    },
    storedAs: { private: 'ciphertext', sponsor: 'nothing' },
    keyHolder: 'people',
  },
  {
    id: 'server-log',
    label: { fr: 'Journaux des serveurs', en: 'Server logs' },
    fields: ['log.request'],
    notes: {
      operator: {
        fr: 'type de requête, durée, résultat : ni personne ni contenu',
        en: 'kind of request, duration, result: no person, no content',
      },
    },
    storedAs: { private: 'nothing', sponsor: 'nothing' },
  },
];
