import type { IconNode } from "lucide";
import { Icon } from "../icon.tsx";

/** A button of a toolbar; its name is read, and shown to the mouse. */
export function Tool(props: {
  icon: IconNode;
  name: string;
  /** Keys that do the same, as `aria-keyshortcuts` writes them. */
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="tool"
      title={props.keys ? `${props.name} (${props.keys.replace("Control", "Ctrl")})` : props.name}
      aria-label={props.name}
      aria-keyshortcuts={props.keys}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      <Icon node={props.icon} size={16} />
    </button>
  );
}
