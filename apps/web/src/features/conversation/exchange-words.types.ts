/** How a space speaks of what is written in it. */
export interface ExchangeWords {
  readonly empty: { readonly title: string; readonly text: string };
  readonly compose: string;
  readonly send: string;
}
