import { audiences, mayRead, type Audience } from './disclosure.ts';
import { planes, type DisclosedObject, type Plane, type StoredAs } from './disclosed-object.ts';
import { privateObjects } from './private-objects.ts';
import { sponsorObjects } from './sponsor-objects.ts';
import { say, type Bilingual, type Locale } from './wording.ts';

/** Whether an audience sees an object: all of it, a part of it, or nothing. */
export type Verdict = 'yes' | 'limited' | 'no';

/** One cell of the page: the verdict and, where it needs one, a precision. */
export interface DisclosureCell {
  readonly verdict: Verdict;
  /** The verdict in words, for the eye and for a screen reader. */
  readonly verdictLabel: string;
  readonly words: string | null;
}

/** What a copy of one database would show of an object. */
export interface DumpCell {
  readonly shows: StoredAs;
  readonly words: string;
}

/** One line of the page: an object of the product and what each audience sees of it. */
export interface WhoSeesWhatRow {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Record<Audience, DisclosureCell>>;
  readonly dump: Readonly<Record<Plane, DumpCell>>;
}

/** The whole page « qui voit quoi » in one language, ready to be laid out. */
export interface WhoSeesWhat {
  readonly locale: Locale;
  readonly title: string;
  readonly introduction: string;
  readonly objectHeading: string;
  readonly audiences: readonly { readonly id: Audience; readonly label: string }[];
  readonly planes: readonly { readonly id: Plane; readonly label: string }[];
  readonly rows: readonly WhoSeesWhatRow[];
}

/** Every object of the page, in reading order. */
export const disclosedObjects: readonly DisclosedObject[] = [...privateObjects, ...sponsorObjects];

const title = { fr: 'Qui voit quoi', en: 'Who sees what' };
const introduction = {
  fr: 'Cette page est produite à partir de la table que le programme applique. Ce qui n’y figure pas n’est montré à personne.',
  en: 'This page is made from the table that the program applies. What is not on it is shown to nobody.',
};
const objectHeading = { fr: 'Objet', en: 'Object' };

const audienceLabels: Record<Audience, Bilingual> = {
  rep: { fr: 'Le commercial', en: 'The rep' },
  coach: { fr: 'Son coach', en: 'Their coach' },
  director: { fr: 'Le directeur', en: 'The director' },
  operator: { fr: 'Ceux qui font tourner Aparté', en: 'Those who run Aparté' },
};
const planeLabels: Record<Plane, Bilingual> = {
  private: { fr: 'Une copie de la base privée', en: 'A copy of the private database' },
  sponsor: { fr: 'Une copie de la base du directeur', en: 'A copy of the sponsor database' },
};
const verdictLabels: Record<Verdict, Bilingual> = {
  yes: { fr: 'oui', en: 'yes' },
  limited: { fr: 'en partie', en: 'in part' },
  no: { fr: 'non', en: 'no' },
};
const storedAsLabels: Record<StoredAs, Bilingual> = {
  plain: { fr: 'lisible', en: 'readable' },
  limited: { fr: 'une trace', en: 'a trace' },
  ciphertext: { fr: 'illisible (chiffré)', en: 'unreadable (encrypted)' },
  nothing: { fr: 'rien', en: 'nothing' },
};
const readableInDatabase = {
  fr: 'aucun écran ne le montre ; lisible dans la base de données',
  en: 'no screen shows it; readable in the database',
};
const keyOnServer = {
  fr: 'aucun écran ne le montre ; chiffré, avec une clé gardée par nos serveurs hors de la base',
  en: 'no screen shows it; encrypted, with a key that our servers keep outside the database',
};

/** The page « qui voit quoi », computed from the disclosure table and from how each object is stored. */
export function renderWhoSeesWhat(locale: Locale): WhoSeesWhat {
  return {
    locale,
    title: say(title, locale),
    introduction: say(introduction, locale),
    objectHeading: say(objectHeading, locale),
    audiences: audiences.map((id) => ({ id, label: say(audienceLabels[id], locale) })),
    planes: planes.map((id) => ({ id, label: say(planeLabels[id], locale) })),
    rows: disclosedObjects.map((object) => renderRow(object, locale)),
  };
}

/** The verdict for one audience, and the precision that goes with it. */
export function judge(object: DisclosedObject, audience: Audience): { verdict: Verdict; note?: Bilingual } {
  const readable = object.fields.filter((field) => mayRead(audience, field)).length;
  const note = object.notes?.[audience];
  if (readable === object.fields.length) return { verdict: 'yes', note };
  if (readable > 0) return { verdict: 'limited', note };

  // Nobody grants the operator these fields, but whoever runs the databases can look at what lies in them.
  const leftOver = audience === 'operator' ? withinReachOfTheDatabase(object) : undefined;
  return leftOver ? { verdict: 'limited', note: leftOver } : { verdict: 'no', note };
}

function withinReachOfTheDatabase(object: DisclosedObject): Bilingual | undefined {
  const stored = new Set(Object.values(object.storedAs));
  if (stored.has('plain')) return readableInDatabase;
  if (stored.has('limited')) return object.trace;
  return object.keyHolder === 'server' ? keyOnServer : undefined;
}

function renderRow(object: DisclosedObject, locale: Locale): WhoSeesWhatRow {
  const cell = (audience: Audience): DisclosureCell => {
    const { verdict, note } = judge(object, audience);
    return {
      verdict,
      verdictLabel: say(verdictLabels[verdict], locale),
      words: note ? say(note, locale) : null,
    };
  };
  const dump = (plane: Plane): DumpCell => {
    const shows = object.storedAs[plane];
    const words = shows === 'limited' && object.trace ? object.trace : storedAsLabels[shows];
    return { shows, words: say(words, locale) };
  };

  return {
    id: object.id,
    label: say(object.label, locale),
    cells: { rep: cell('rep'), coach: cell('coach'), director: cell('director'), operator: cell('operator') },
    dump: { private: dump('private'), sponsor: dump('sponsor') },
  };
}
