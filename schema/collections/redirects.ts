import { defineCollection } from "../collection.ts";
import { text } from "../fields/text.ts";
import { editorsNote } from "./shared-fields.ts";

export const redirects = defineCollection({
  name: "redirects",
  label: { one: { sr: "Preusmerenje", en: "Redirect" }, many: { sr: "Preusmerenja", en: "Redirects" } },
  help: {
    sr: "Stare adrese i strane na koje vode.",
    en: "Former addresses and the pages to which they lead.",
  },
  order: ["title"],
  fields: {
    title: text({
      label: { sr: "Čega je to bila adresa", en: "What the address was of" },
      localized: true,
      required: true,
      sorted: true,
    }),
    from: text({
      label: { sr: "Stara adresa", en: "Former address" },
      help: {
        sr: "Putanja na ovom sajtu, na primer /istorijat",
        en: "A path on this site, for instance /istorijat",
      },
      required: true,
      filtered: true,
      keepScript: true,
      max: 300,
    }),
    to: text({
      label: { sr: "Nova adresa", en: "New address" },
      help: {
        sr: "Putanja na ovom sajtu, na primer /sr/istorijat",
        en: "A path on this site, for instance /en/history",
      },
      required: true,
      keepScript: true,
      max: 300,
    }),
    editorsNote,
  },
});
