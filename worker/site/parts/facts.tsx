import type { ComponentChildren } from "preact";

/** One fact of a list of facts: its name, and what it is. */
export function Fact({
  name,
  figure,
  children,
}: {
  name: string;
  figure?: true;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={figure && "figure"}>{children}</dd>
    </div>
  );
}
