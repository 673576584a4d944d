import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A toolbar is one stop of the Tab key; within it the arrows go from tool to tool, as its role promises. */
export function useRovingFocus(bar: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const tools = (): HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>("button:enabled, select:enabled") ?? []),
  ];
  useEffect(() => {
    const enabled = tools();
    const stop = enabled.find((tool) => tool === document.activeElement || tool.dataset.stop) ?? enabled[0];
    for (const tool of enabled) tool.tabIndex = tool === stop ? 0 : -1;
  });
  return (event) => {
    const enabled = tools();
    const here = enabled.indexOf(document.activeElement as HTMLElement);
    const step = steps[event.key];
    if (step === undefined || here < 0) return;
    event.preventDefault();
    const next = enabled[(here + step + enabled.length) % enabled.length];
    for (const tool of enabled) {
      delete tool.dataset.stop;
      tool.tabIndex = -1;
    }
    if (!next) return;
    next.dataset.stop = "here";
    next.tabIndex = 0;
    next.focus();
  };
}
