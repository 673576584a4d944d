import type { ComponentChildren } from "preact";

interface NumberedProps {
  readonly number: number;
  readonly id?: string;
  /** Where its number leads, and what it says to those who do not see what it stands beside. */
  readonly to?: { readonly address: string; readonly label: string };
  readonly children: ComponentChildren;
}

/** An item of a list of `numbered` ones, which are spoken of by their number. */
export function Numbered({ number, id, to, children }: NumberedProps) {
  return (
    <li id={id}>
      {to ? (
        <a class="figure" href={to.address} aria-label={to.label}>
          {number}
        </a>
      ) : (
        <span class="figure">{number}</span>
      )}
      <div>{children}</div>
    </li>
  );
}

/** The anchor of a publication's recommendation on its page. */
export const recommendationAnchor = (number: number) => `r${number}`;
