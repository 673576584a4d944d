import { X } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { t } from "./interface.ts";

const first = ":is(input, select, textarea, button):enabled, a[href], [tabindex='0']";

/** A modal question; in the document only while it is asked. Escape closes it. */
export function Dialog(props: {
  title: string;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    // By itself the browser would choose a body that scrolls over what stands in it.
    element.current?.querySelector<HTMLElement>(first)?.focus();
    return () => {
      // Whoever answered may have led the focus elsewhere already.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={props.class ? `dialog ${props.class}` : "dialog"}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={title}>{props.title}</h2>
      {props.children}
      {/* Last, so that the question's own first control takes the focus. */}
      <button type="button" class="bare close" aria-label={t("close")} onClick={props.onClose}>
        <Icon node={X} />
      </button>
    </dialog>
  );
}
