import { CircleCheck, CircleDashed, CircleDot, type IconNode, Pencil, Trash2 } from "lucide";
import type { State } from "./api.ts";
import { Icon } from "./icon.tsx";
import { t } from "./interface.ts";

const icons: Readonly<Record<State | "trashed", IconNode>> = {
  empty: CircleDashed,
  draft: Pencil,
  live: CircleCheck,
  changed: CircleDot,
  trashed: Trash2,
};

export function StateChip({ state }: { state: State | "trashed" }) {
  return (
    <span class={`chip ${state}`}>
      <Icon node={icons[state]} size={14} />
      {t(`state.${state}`)}
    </span>
  );
}
