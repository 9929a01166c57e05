import { idsOf, styleRange, styleSliders, type Style } from './options.ts';

/** Every way in which an answer can be wrong. */
export type AnswerFaultCode =
  | 'not_an_object'
  | 'unknown_field'
  | 'required'
  | 'wrong_type'
  | 'unknown_option'
  | 'duplicate'
  | 'too_many'
  | 'out_of_range';

/** What is wrong with one answer. */
export interface AnswerFault {
  /** A JSON pointer to the answer, empty for the whole. */
  readonly pointer: string;
  readonly code: AnswerFaultCode;
}

/**
 * Reads answers field by field and remembers every fault. After a fault the value is only a filler:
 * whoever reads must look at `faults` before using anything.
 */
export class FieldReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #faults: AnswerFault[] = [];

  constructor(input: unknown, known: readonly string[]) {
    const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
    this.#fields = new Map(isObject ? Object.entries(input) : []);
    if (!isObject) this.#blame('', 'not_an_object');
    for (const name of this.#fields.keys()) {
      if (!known.includes(name)) this.#blame(pointerTo(name), 'unknown_field');
    }
  }

  get faults(): readonly AnswerFault[] {
    return this.#faults;
  }

  /** One option, or null where the question was skipped. */
  one<Id extends string>(name: string, options: Readonly<Record<Id, unknown>>): Id | null {
    const value = this.#fields.get(name) ?? null;
    if (value === null) return null;
    const id = idsOf(options).find((candidate) => candidate === value);
    if (id !== undefined) return id;
    this.#blame(pointerTo(name), typeof value === 'string' ? 'unknown_option' : 'wrong_type');
    return null;
  }

  /** Several options in the order of the questionnaire, whatever the order in which they came. */
  many<Id extends string>(
    name: string,
    options: Readonly<Record<Id, unknown>>,
    { isRequired, most }: { isRequired: boolean; most: number },
  ): readonly Id[] {
    const value = this.#fields.get(name) ?? [];
    if (!Array.isArray(value)) {
      this.#blame(pointerTo(name), 'wrong_type');
      return [];
    }
    const chosen: readonly unknown[] = value;
    if (chosen.length > most) this.#blame(pointerTo(name), 'too_many');
    else if (isRequired && chosen.length === 0) this.#blame(pointerTo(name), 'required');
    else this.#blameItems(name, chosen, idsOf(options));
    return idsOf(options).filter((id) => chosen.includes(id));
  }

  /** Yes or no; never left out. */
  flag(name: string): boolean {
    const value = this.#fields.get(name);
    if (typeof value === 'boolean') return value;
    this.#blame(pointerTo(name), value === undefined ? 'required' : 'wrong_type');
    return false;
  }

  /** A place on every slider, or null where the question was skipped. */
  style(name: string): Style | null {
    const value = this.#fields.get(name) ?? null;
    if (value === null) return null;

    const sliders = idsOf(styleSliders);
    const inner = new FieldReader(value, sliders);
    const style = Object.fromEntries(sliders.map((slider) => [slider, inner.#step(slider)])) as Style;
    for (const { pointer, code } of inner.faults) this.#blame(pointerTo(name) + pointer, code);
    return style;
  }

  require(name: string, value: unknown): void {
    if (value === null && !this.#faults.some(({ pointer }) => pointer === pointerTo(name))) {
      this.#blame(pointerTo(name), 'required');
    }
  }

  #step(name: string): number {
    const value = this.#fields.get(name);
    if (typeof value !== 'number') {
      this.#blame(pointerTo(name), value === undefined ? 'required' : 'wrong_type');
      return 0;
    }
    const isStep = Number.isInteger(value) && value >= styleRange.least && value <= styleRange.most;
    if (!isStep) this.#blame(pointerTo(name), 'out_of_range');
    return value;
  }

  #blameItems(name: string, chosen: readonly unknown[], ids: readonly string[]): void {
    chosen.forEach((item, index) => {
      const pointer = `${pointerTo(name)}/${index}`;
      if (typeof item !== 'string') this.#blame(pointer, 'wrong_type');
      else if (!ids.includes(item)) this.#blame(pointer, 'unknown_option');
      else if (chosen.indexOf(item) < index) this.#blame(pointer, 'duplicate');
    });
  }

  #blame(pointer: string, code: AnswerFaultCode): void {
    this.#faults.push({ pointer, code });
  }
}

function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
