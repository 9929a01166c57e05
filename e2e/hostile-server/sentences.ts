import { ATTACKS } from './attacks/index.ts';
import type { Attack } from './attack.ts';
import { Device } from './client/device.ts';

type Words = Readonly<Record<string, unknown>>;

/** The texts of the member site in one language. */
interface Texts {
  problems: Words;
  conversation: Words;
  messages: Words;
}

const LANGS = ['fr', 'en'] as const;

/** The sentence by which a person learns of an attack, for each attack and in each language; null where there is none. */
export async function sentencesOf(): Promise<Map<string, Record<(typeof LANGS)[number], string | null>>> {
  const page = new Device('http://localhost').open();
  const causes = await page.load<{ causeOf: (code: string) => string }>(
    'features/conversation/fault-causes.ts',
  );
  const [fr, en] = await Promise.all(
    LANGS.map(async (lang): Promise<Texts> => {
      const name = lang === 'fr' ? 'Fr' : 'En';
      const load = async (file: string, key: string): Promise<Words> => {
        const module = await page.load<Record<string, Words>>(`${file}.${lang}.ts`);
        return module[`${key}${name}`] ?? {};
      };
      return {
        problems: await load('member/problems/problems', 'problems'),
        conversation: await load('features/conversation/conversation', 'conversation'),
        messages: await load('features/conversation/messages', 'messages'),
      };
    }),
  );
  const sentenceOf = (attack: Attack, texts: Texts | undefined): string | null => {
    const [place = '', code = ''] = attack.expected.split(' ');
    if (!texts || attack.expected === 'nothing amiss') return null;
    if (place === 'keys') return text(texts.conversation, ['keys', code, 'title']);
    if (place === 'entry') return text(texts.messages, ['faults', 'causes', causes.causeOf(code), 'what']);
    return ['sealing', 'chat', 'server'].reduce<string | null>(
      (found, theme) => found ?? text(texts.problems, [theme, code]),
      null,
    );
  };
  return new Map(
    ATTACKS.map((attack) => [attack.name, { fr: sentenceOf(attack, fr), en: sentenceOf(attack, en) }]),
  );
}

function text(words: unknown, path: readonly string[]): string | null {
  const found = path.reduce<unknown>((at, key) => (at as Words | undefined)?.[key], words);
  return typeof found === 'string' ? found : null;
}
