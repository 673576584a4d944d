import type { ComponentChildren } from "preact";

/** One fact of a list of facts: its name, and what it is. */
export function Fact({
  name,
  figure,
  wide,
  children,
}: {
  name: string;
  figure?: true;
  /** Takes the whole width of a phone, since it is long. */
  wide?: true;
  children: ComponentChildren;
}) {
  return (
    <div class={wide && "wide"}>
      <dt>{name}</dt>
      <dd class={figure && "figure"}>{children}</dd>
    </div>
  );
}
