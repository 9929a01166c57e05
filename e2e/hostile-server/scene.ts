import type { Signal, Victim } from './signals.ts';
import type { Patch } from './client/page-modules.ts';
import type { House } from './house/house.ts';
import { type Audience, Side, type Written } from './side.ts';

/** How a scene is set. */
export interface SceneSettings {
  /** The rep signs in by hand; everybody else comes with a device that is unlocked already. */
  typesPassword: boolean;
  patches: readonly Patch[];
}

/** A rep and a coach with a conversation, each behind a server in the middle of their own. */
export class Scene implements Audience {
  readonly house: House;
  readonly rep: Side;
  readonly coach: Side;
  readonly spaceId: string;
  readonly written: Written[] = [];
  /** What somebody met as the answer to what they did. */
  readonly refusals: Record<Victim, Signal[]> = { rep: [], coach: [] };
  /** What an attack found that must never happen. */
  readonly breaches: string[] = [];
  private readonly others: Side[] = [];
  private readonly settings: SceneSettings;

  private constructor(house: House, sides: Record<Victim, Side>, spaceId: string, settings: SceneSettings) {
    this.house = house;
    this.rep = sides.rep;
    this.coach = sides.coach;
    this.spaceId = spaceId;
    this.settings = settings;
  }

  static async set(house: House, settings: SceneSettings): Promise<Scene> {
    const rep = await Side.arrive(house, 'rep', settings);
    const coach = await Side.arrive(house, 'coach', { ...settings, typesPassword: false });
    const spaceId = await house.introduce(rep.person, coach.person);
    const scene = new Scene(house, { rep, coach }, spaceId, settings);
    for (const side of [rep, coach]) side.joins(scene);
    return scene;
  }

  /** Both have the conversation open, with its first key. */
  async open(): Promise<void> {
    await this.rep.opens();
    await this.coach.opens();
  }

  /** Both have it open and have said something already. */
  async talk(): Promise<void> {
    await this.open();
    await this.rep.writes('bonjour');
    await this.coach.hears('bonjour');
    await this.coach.writes('merci');
    await this.rep.hears('merci');
  }

  /** Another device of somebody who is here already. */
  async another(side: Side): Promise<Side> {
    const other = await side.another(this.settings);
    other.joins(this);
    this.others.push(other);
    return other;
  }

  /** Somebody else on the platform, with a conversation with the same coach. */
  async stranger(kind: Victim = 'rep'): Promise<{ side: Side; spaceId: string }> {
    const side = await Side.arrive(this.house, kind, { ...this.settings, typesPassword: false });
    const other = kind === 'rep' ? this.coach : this.rep;
    const spaceId = await this.house.introduce(side.person, other.person);
    side.joins(this);
    this.others.push(side);
    return { side, spaceId };
  }

  /** Everybody's devices that show a conversation now. */
  sides(): readonly Side[] {
    return [this.rep, this.coach, ...this.others].filter(({ isOpen }) => isOpen);
  }

  /** What was truly written in the conversation that a device shows. */
  writtenIn({ spaceId }: Side): readonly string[] {
    return this.written
      .filter((one) => one.spaceId === spaceId)
      .map(({ author, text }) => `${author}: ${text}`);
  }

  /** Notes at once what a device shows that nobody wrote, also when it is gone a moment later. */
  watch(side: Side): void {
    const true_ = this.writtenIn(side);
    const texts = side.texts();
    for (const [index, text] of texts.entries()) {
      if (!true_.includes(text)) this.breach(`the ${side.kind} is shown what nobody wrote: ${text}`);
      if (texts.indexOf(text) !== index) this.breach(`the ${side.kind} is shown twice: ${text}`);
    }
    for (const author of ['rep', 'coach']) {
      const shown = texts.filter((text) => text.startsWith(author)).map((text) => true_.indexOf(text));
      const isInOrder = shown.every((position, index) => index === 0 || (shown[index - 1] ?? 0) < position);
      if (!isInOrder) this.breach(`the ${side.kind} is shown out of order what the ${author} wrote`);
    }
  }

  /** Notes something that must never happen. */
  breach(what: string): void {
    if (!this.breaches.includes(what)) this.breaches.push(what);
  }

  /** Notes a refusal as the person met it; doing it without one is a breach. */
  async refused(victim: Victim, work: Promise<unknown>): Promise<void> {
    const code = await work.then(
      () => null,
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );
    if (code !== null) this.refusals[victim].push({ place: 'refusal', code });
  }

  /** Everything that stays on screen of somebody who was attacked. */
  signalsOf(victim: Victim): Signal[] {
    const { id } = this[victim].person;
    const sides = this.sides().filter(({ person }) => person.id === id);
    return [...this.refusals[victim], ...sides.flatMap((side) => side.signals())];
  }

  async end(): Promise<void> {
    for (const side of [this.rep, this.coach, ...this.others]) await side.leave();
  }
}
