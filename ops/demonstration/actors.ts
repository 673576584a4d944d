import type { organisations } from "../../schema/collections/organisations.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

type Organisation = EntryOf<typeof organisations>;
type Kind = Organisation["shared"]["kind"];

const invented = {
  sr: "Izmišljena organizacija, da se vidi kako će izgledati imenik i mapa.",
  en: "A made-up organisation, to show what the directory and the map will look like.",
};

const example = (
  id: string,
  kind: NonNullable<Kind>,
  district: string,
  title: { readonly sr: string; readonly en: string },
  roles: readonly string[] = ["actor"],
): Organisation => ({
  id,
  shared: { roles: [...roles], kind, place: { district, point: null }, country: "RS" },
  sr: { title: `Primer: ${title.sr}`, summary: invented.sr },
  en: { title: `Example: ${title.en}`, summary: invented.en },
});

/** One of each kind in the ecosystem, where the facts name none. */
export const exampleActors: readonly Organisation[] = [
  example(ids.exampleCooperative, "cooperative", "RS-09", {
    sr: "zemljoradnička zadruga",
    en: "agricultural cooperative",
  }),
  example(ids.exampleUnion, "trade-union", "RS-12", { sr: "sindikat", en: "trade union" }),
  example(ids.exampleFaculty, "academia", "RS-06", { sr: "fakultet", en: "faculty" }),
  example(
    ids.exampleSupport,
    "support",
    "RS-20",
    { sr: "organizacija za podršku", en: "support organisation" },
    ["member", "actor"],
  ),
  example(ids.exampleFoundation, "foundation", "RS-02", {
    sr: "fondacija zajednice",
    en: "community foundation",
  }),
  example(ids.exampleAgency, "agency", "RS-16", {
    sr: "regionalna razvojna agencija",
    en: "regional development agency",
  }),
  example(ids.exampleCentre, "think-tank", "RS-00", { sr: "istraživački centar", en: "research centre" }),
];
