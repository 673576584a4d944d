import type { Locale } from "../../../schema/language/locale.ts";
import { words } from "../frame/words.ts";
import { OutsideLink } from "./outside-link.tsx";

/** Where something is known from; nothing where that is not said. */
export function SourceLink({ address, locale }: { address: string | null; locale: Locale }) {
  if (address === null) return null;
  return (
    <small>
      {words(locale).evidenceFrom}: <OutsideLink address={address} />
    </small>
  );
}
