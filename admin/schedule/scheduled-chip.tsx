import { CalendarClock } from "lucide";
import type { Language } from "../../schema/language/locale.ts";
import { publishingTexts as texts } from "../../schema/texts/publishing.ts";
import { Icon } from "../icon.tsx";
import { phrase } from "../interface.ts";
import { waitingFor } from "./schedules.ts";

/** Stands beside a language's state while something is scheduled for it. */
export function ScheduledChip({ entry, language }: { entry: string; language: Language }) {
  if (!waitingFor(entry).value.some(({ languages }) => languages.includes(language))) return null;
  return (
    <span class="chip scheduled">
      <Icon node={CalendarClock} size={14} />
      {phrase(texts.isScheduled)}
    </span>
  );
}
