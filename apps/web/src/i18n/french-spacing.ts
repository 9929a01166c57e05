const noBreakSpace = '\u00a0';

/** Keeps French signs on the line of their word: no line may start with a colon or a closing quotation mark. */
export function withFrenchSpacing(text: string): string {
  return text.replace(/ (?=[:;!?»€%])/g, noBreakSpace).replace(/(?<=«) /g, noBreakSpace);
}
