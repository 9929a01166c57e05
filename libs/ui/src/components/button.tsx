import type { ComponentPropsWithRef } from 'react';

/** A button of the site. For a link that looks like one, give the link the class `ui-button`. */
export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** The main act of a page stands out; the others stay quiet. */
  readonly look?: 'main' | 'quiet';
  /** The act is under way: shows it, and takes no second press. */
  readonly isBusy?: boolean;
}

/** Does something when pressed. While busy it keeps the focus, which a disabled button would lose. */
export function Button({ look = 'main', isBusy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className="ui-button"
      data-look={look}
      aria-disabled={isBusy || undefined}
      data-busy={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
