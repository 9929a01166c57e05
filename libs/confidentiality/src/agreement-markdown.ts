import { agreementDocument, type AgreementPart } from './agreement.ts';
import type { Locale } from './wording.ts';

const parts: readonly AgreementPart[] = ['rep', 'coach', 'sponsor'];

const headings = {
  fr: { title: 'L’accord à trois', version: 'Version' },
  en: { title: 'The agreement of three', version: 'Version' },
};

/** The three parts of the agreement as a Markdown document for the repository. */
export function agreementMarkdown(locale: Locale): string {
  const { title, version } = headings[locale];
  const documents = parts.map((part) => agreementDocument(part, locale));
  const [first] = documents;
  return [
    `# ${title}`,
    '',
    `**${first?.draftNotice ?? ''}** ${version} ${String(first?.version ?? 0)}.`,
    '',
    ...documents.flatMap((document) => [
      `## ${document.title}`,
      '',
      ...document.clauses.flatMap((clause) => [`### ${clause.title}`, '', clause.text, '']),
    ]),
  ].join('\n');
}
