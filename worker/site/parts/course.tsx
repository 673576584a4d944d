import type { ComponentChildren } from "preact";

export type CourseMark = "done" | "now" | "ahead";

interface StepProps {
  readonly when: string;
  readonly mark: CourseMark | undefined;
  readonly children: ComponentChildren;
}

/** What happened and what is still to come, drawn along a line. */
export function Course({ children }: { children: ComponentChildren }) {
  return <ol class="course">{children}</ol>;
}

/** One step of it; its mark says what its words say too. */
export function Step({ when, mark, children }: StepProps) {
  return (
    <li class={mark} aria-current={mark === "now" ? "step" : undefined}>
      <span>{when}</span>
      <div>{children}</div>
    </li>
  );
}
