import { attackers, limits, type AttackerCode } from './threat-model.words.ts';
import { say, type Bilingual, type Locale } from './wording.ts';

/** Somebody who wants to know what is said here: what they hold, what they learn, what stays closed to them. */
export interface Attacker {
  readonly code: AttackerCode;
  readonly who: string;
  readonly holds: string;
  readonly learns: string;
  readonly staysClosed: string;
}

/** The threat model in one language. */
export interface ThreatModel {
  readonly title: string;
  readonly lead: string;
  readonly headings: Readonly<Record<'holds' | 'learns' | 'staysClosed' | 'limits', string>>;
  readonly attackers: readonly Attacker[];
  readonly limits: readonly string[];
}

const title: Bilingual = { fr: 'Modèle de menace', en: 'Threat model' };
const lead: Bilingual = {
  fr: 'Contre qui Aparté protège, contre qui il ne peut rien, dit sans détour. Le chiffrement n’a pas encore été examiné par des experts extérieurs.',
  en: 'Whom Aparté protects against, and where it cannot, said plainly. The cryptography is not yet externally reviewed.',
};
const headings: Readonly<Record<keyof ThreatModel['headings'], Bilingual>> = {
  holds: { fr: 'Ce qu’il a en main', en: 'What they hold' },
  learns: { fr: 'Ce qu’il apprend', en: 'What they learn' },
  staysClosed: { fr: 'Ce qui lui reste fermé', en: 'What stays closed' },
  limits: { fr: 'Les limites', en: 'The limits' },
};

/** The attackers A1 to A7 of sealing.md §3.0 and the limits of the protocol, as the app and docs show them. */
export function threatModel(locale: Locale): ThreatModel {
  const words = (text: Bilingual): string => say(text, locale);
  return {
    title: words(title),
    lead: words(lead),
    headings: {
      holds: words(headings.holds),
      learns: words(headings.learns),
      staysClosed: words(headings.staysClosed),
      limits: words(headings.limits),
    },
    attackers: attackers.map(({ code, who, holds, learns, staysClosed }) => ({
      code,
      who: words(who),
      holds: words(holds),
      learns: words(learns),
      staysClosed: words(staysClosed),
    })),
    limits: limits.map(words),
  };
}

/** The threat model as a Markdown document for the repository. */
export function threatModelMarkdown(locale: Locale): string {
  const model = threatModel(locale);
  const sections = model.attackers.flatMap((attacker) => [
    `## ${attacker.code}: ${attacker.who}`,
    '',
    `- **${model.headings.holds}**: ${attacker.holds}`,
    `- **${model.headings.learns}**: ${attacker.learns}`,
    `- **${model.headings.staysClosed}**: ${attacker.staysClosed}`,
    '',
  ]);
  const limitLines = model.limits.map((limit) => `- ${limit}`);
  return [
    `# ${model.title}`,
    '',
    model.lead,
    '',
    ...sections,
    `## ${model.headings.limits}`,
    '',
    ...limitLines,
    '',
  ].join('\n');
}
