import type { Bilingual } from './wording.ts';

/** One clause: a heading and what it says, in plain words. */
export interface AgreementClause {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** What one side signs. */
export interface AgreementPartText {
  readonly title: Bilingual;
  readonly clauses: readonly AgreementClause[];
}

/** Said above every part: these texts wait for counsel. */
export const agreementDraftNotice: Bilingual = {
  fr: 'Projet, à relire par un juriste.',
  en: 'Draft, to be reviewed by counsel.',
};

/** What all three sign alike. */
export const commonClauses: readonly AgreementClause[] = [
  {
    title: { fr: 'Ce qui reste entre deux personnes', en: 'What stays between two people' },
    text: {
      fr: 'Ce qu’un commercial et son coach s’écrivent est chiffré sur leurs appareils. L’entreprise qui paie n’en apprend rien, ni le contenu, ni qui utilise une place, ni combien sont prises.',
      en: 'What a rep and their coach write to each other is encrypted on their devices. The firm that pays learns nothing of it: not the content, not who uses a seat, not how many are taken.',
    },
  },
  {
    title: { fr: 'Ce qui peut être partagé, et rien d’autre', en: 'What may be shared, and nothing else' },
    text: {
      fr: 'Deux sortes de lettres peuvent aller vers l’entreprise : une page qu’un commercial écrit, relit et choisit d’envoyer ; un mot, sur toute une équipe de dix personnes ou plus, avec retard et du bruit. Il n’y en a pas de troisième.',
      en: 'Two kinds of letter may go to the firm: a page that a rep writes, looks over and chooses to send; one word, about a whole team of ten people or more, late and with noise. There is no third.',
    },
  },
  {
    title: { fr: 'Les limites de la confidentialité', en: 'The limits of confidentiality' },
    text: {
      fr: 'Si une vie est en danger grave et immédiat, le coach appelle les secours, et eux seuls. La loi ou un juge peuvent obliger quelqu’un à parler de ce qu’il sait. Le service ne peut pas empêcher de deviner dans une très petite équipe, ni protéger un écran que quelqu’un d’autre regarde.',
      en: 'If a life is in serious and immediate danger, the coach calls the emergency services, and only them. The law or a judge can oblige somebody to say what they know. The service cannot prevent guessing in a very small team, nor protect a screen that somebody else watches.',
    },
  },
];

/** What each side signs besides. */
export const partClauses: Readonly<Record<'rep' | 'coach' | 'sponsor', AgreementPartText>> = {
  rep: {
    title: {
      fr: 'Accord, partie 1 : le commercial et le service',
      en: 'Agreement, part 1: the rep and the service',
    },
    clauses: [
      {
        title: { fr: 'C’est volontaire', en: 'It is voluntary' },
        text: {
          fr: 'Je peux ne pas utiliser ma place, changer de coach ou effacer mon compte quand je veux, sans donner de raison. Mon entreprise n’en est pas informée.',
          en: 'I may leave my seat unused, change coach or erase my account whenever I want, without a reason. My firm is not told.',
        },
      },
      {
        title: { fr: 'Ce que mon coach voit', en: 'What my coach sees' },
        text: {
          fr: 'Mon coach voit mon nom, la phrase que je lui adresse, nos séances et ce que nous nous écrivons. Le journal des accès me dit quel jour il l’a consulté. Quand j’efface mon compte, nos messages disparaissent des deux côtés ; ses notes à lui restent les siennes.',
          en: 'My coach sees my name, the line I address to them, our sessions and what we write. The access log tells me on which day they looked. When I erase my account, our messages go on both sides; their own notes stay theirs.',
        },
      },
      {
        title: { fr: 'Ce que ce n’est pas', en: 'What it is not' },
        text: {
          fr: 'Ce n’est ni un soin, ni une évaluation, ni un contrôle. En urgence, j’appelle les secours : le service n’est pas fait pour cela.',
          en: 'It is no treatment, no appraisal and no control. In an emergency I call the emergency services: this service is not made for it.',
        },
      },
    ],
  },
  coach: {
    title: { fr: 'Accord, partie du coach', en: 'Agreement, the coach’s part' },
    clauses: [
      {
        title: { fr: 'Le secret', en: 'Secrecy' },
        text: {
          fr: 'Je ne dis à personne, et surtout pas à l’entreprise qui paie, ce qu’un commercial me confie, ni qu’il est accompagné. Je ne garde de copie nulle part ailleurs qu’ici.',
          en: 'I tell nobody, and least of all the firm that pays, what a rep confides in me, nor that they have a coach. I keep no copy anywhere but here.',
        },
      },
      {
        title: { fr: 'Neutre et de l’extérieur', en: 'Neutral and from outside' },
        text: {
          fr: 'Je n’ai ni contrat, ni lien hiérarchique, ni proche dans l’entreprise de mes commerciaux ; si un lien apparaît, je m’arrête et je le dis au service. Je n’accompagne jamais le directeur d’un de mes commerciaux.',
          en: 'I have no contract, no line of command and nobody close in the firm of my reps; should a tie appear, I stop and tell the service. I never coach the director of one of my reps.',
        },
      },
      {
        title: { fr: 'Mes consultations sont notées', en: 'What I look at is written down' },
        text: {
          fr: 'Le service note quel jour j’ouvre ma liste, ma semaine, la messagerie ou une conversation. Le commercial concerné le lit ; je lis mes propres lignes. Mes notes privées sur lui sont aussi des données à son sujet, qu’il peut me demander.',
          en: 'The service writes down on which day I open my list, my week, the chat or a conversation. The rep concerned reads it; I read my own lines. My private notes about them are also data about them, which they may ask me for.',
        },
      },
      {
        title: { fr: 'Un danger', en: 'Danger' },
        text: {
          fr: 'Si je crois une vie en danger grave et immédiat, j’appelle les secours, et eux seuls. Je ne préviens jamais l’entreprise.',
          en: 'If I believe a life to be in serious and immediate danger, I call the emergency services, and only them. I never tell the firm.',
        },
      },
    ],
  },
  sponsor: {
    title: { fr: 'Accord, partie 2 : l’entreprise qui paie', en: 'Agreement, part 2: the firm that pays' },
    clauses: [
      {
        title: { fr: 'Je ne demande rien', en: 'I ask for nothing' },
        text: {
          fr: 'Je ne demande ni à un coach, ni à un commercial, ni au service ce qui se dit, qui participe, ni à quelle fréquence. Je ne cherche pas à le savoir par d’autres voies.',
          en: 'I ask no coach, no rep and not the service what is said, who takes part or how often. I do not try to find out by other ways.',
        },
      },
      {
        title: { fr: 'Rien dans une évaluation', en: 'Nothing in an appraisal' },
        text: {
          fr: 'Participer ou non ne compte dans aucun entretien, aucune prime, aucune sanction, aucune promotion.',
          en: 'Taking part or not counts in no appraisal, no bonus, no sanction, no promotion.',
        },
      },
      {
        title: { fr: 'Je paie des places, pas un usage', en: 'I pay for seats, not for use' },
        text: {
          fr: 'Je paie les places achetées, prises ou non. Je ne reçois ni nombre d’inscrits, ni taux d’usage, ni liste, même agrégés : il n’y a pas de chiffre sur moins de dix personnes, et au-delà un seul mot.',
          en: 'I pay for the seats bought, taken or not. I receive no number of people who joined, no rate of use and no list, not even aggregated: there is no figure about fewer than ten people, and above that a single word.',
        },
      },
      {
        title: { fr: 'Une page partagée reste une faveur', en: 'A shared page is a favour' },
        text: {
          fr: 'Si un commercial choisit de m’envoyer une page, je ne la transmets pas, je ne la verse pas à un dossier et je n’en demande pas d’autre.',
          en: 'If a rep chooses to send me a page, I do not pass it on, I put it into no file and I ask for no other.',
        },
      },
    ],
  },
};
