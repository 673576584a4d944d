import { defineCollection } from "../collection.ts";
import { link } from "../fields/link.ts";
import { text } from "../fields/text.ts";
import { editorsNote } from "./shared-fields.ts";

export const redirects = defineCollection({
  name: "redirects",
  group: "site",
  label: { one: { sr: "Preusmerenje", en: "Redirect" }, many: { sr: "Preusmerenja", en: "Redirects" } },
  help: {
    sr: "Stare adrese i strane na koje vode.",
    en: "Former addresses and the pages to which they lead.",
  },
  internal: true,
  order: ["title"],
  fields: {
    title: text({
      label: { sr: "Čega je to bila adresa", en: "What the address was of" },
      localized: true,
      required: true,
      sorted: true,
    }),
    from: link({
      label: { sr: "Stara adresa", en: "Former address" },
      help: {
        sr: "Putanja na ovom sajtu, na primer /istorijat. Strana koja postoji uvek ima prednost.",
        en: "A path on this site, for instance /istorijat. A page that exists always comes first.",
      },
      paths: "only",
      required: true,
      filtered: true,
    }),
    to: link({
      label: { sr: "Nova adresa", en: "New address" },
      help: {
        sr: "Putanja na ovom sajtu, na primer /sr/istorijat, ili cela veb-adresa.",
        en: "A path on this site, for instance /en/history, or a whole web address.",
      },
      paths: "also",
      required: true,
    }),
    editorsNote,
  },
});
