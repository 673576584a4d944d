import type { Label } from "../language/locale.ts";

/** What the desk says of saving by itself, of what it keeps meanwhile, and of who else is at work. */
export const savingTexts = {
  offline: { sr: "Nema veze: čuva se na ovom uređaju", en: "Offline: kept on this device" },
  unavailable: {
    sr: "Server trenutno ne čuva: čuva se na ovom uređaju",
    en: "The server cannot save now: kept on this device",
  },
  signedOut: { sr: "Prijava je istekla: čuva se na ovom uređaju", en: "Signed out: kept on this device" },
  unsavable: {
    sr: "Ovo još ne može da se sačuva: čuva se na ovom uređaju",
    en: "This cannot be saved yet: kept on this device",
  },
  unsavableFields: { sr: "Još ne može da se sačuva: {fields}", en: "Cannot be saved yet: {fields}" },
  inTrash: {
    sr: "Unos je u korpi: izmene se čuvaju na ovom uređaju",
    en: "The entry is in the trash: changes are kept on this device",
  },
  onDevice: {
    sr: "Na ovom uređaju ima nesačuvanog teksta. Otvorite unos i vratite ga u obrazac:",
    en: "This device holds text that was not saved. Open the entry and put it back into the form:",
  },
  onDeviceNew: { sr: "Novo: {collection}", en: "New: {collection}" },
  conflict: { sr: "Neko je sačuvao pre vas", en: "Someone saved before you" },
  signInAgain: { sr: "Prijavi se ponovo", en: "Sign in again" },
  signInTitle: { sr: "Prijava je istekla", en: "Your session has ended" },
  signInText: {
    sr: "Ništa nije izgubljeno: što ste upisali i dalje je ovde i na ovom uređaju. Prijavite se u drugoj kartici ili nalepite novu vezu za prijavu.",
    en: "Nothing is lost: what you wrote is still here, and on this device. Sign in in another tab, or paste a new sign-in link.",
  },
  signInLink: { sr: "Veza za prijavu", en: "Sign-in link" },
  signedInElsewhere: { sr: "Prijava je u drugoj kartici obavljena", en: "I have signed in in another tab" },
  stillSignedOut: {
    sr: "Ovaj pregledač još nije prijavljen.",
    en: "This browser is not signed in yet.",
  },
  keptTitle: {
    sr: "Na ovom uređaju je ostao tekst koji nije sačuvan ({parts}, {at})",
    en: "This device still holds text that was not saved ({parts}, {at})",
  },
  keptTake: { sr: "Vrati ga u obrazac", en: "Put it back into the form" },
  keptDrop: { sr: "Odbaci", en: "Throw it away" },
  chooseVersion: { sr: "{field}: čije da ostane?", en: "{field}: whose should stay?" },
  saveChosen: { sr: "Sačuvaj izabrano", en: "Save what is chosen" },
  conflictChoose: {
    sr: "Vaš tekst je i dalje u obrascu, a njihov je već sačuvan. Za svako polje koje ste oboje menjali izaberite čije ostaje; ništa se ne briše iz istorije.",
    en: "Your text is still in the form, and theirs is saved already. For each field that both of you changed, choose whose stays; nothing leaves the history.",
  },
  onlyYours: { sr: "Samo vaše, ostaje: {fields}", en: "Only yours, stays: {fields}" },
  onlyTheirs: { sr: "Samo njihovo, ostaje: {fields}", en: "Only theirs, stays: {fields}" },
  rest: { sr: "Ostalo se ne sukobljava ({count})", en: "The rest does not conflict ({count})" },
  theirsBy: { sr: "Njihovo ({name})", en: "Theirs ({name})" },
  merged: {
    sr: "{part}: uz vaše izmene sada stoji i ono što je u međuvremenu sačuvao neko drugi: {fields}.",
    en: "{part}: beside your changes now stands what someone else saved meanwhile: {fields}.",
  },
  changes: { sr: "Razlika", en: "Difference" },
  alsoHere: { sr: "Ovde je i: {names}", en: "Also here: {names}" },
  standingChanged: {
    sr: "Neko je u međuvremenu promenio šta je od ovoga na sajtu. Oznake jezika su osvežene.",
    en: "Someone has changed what is on the site of this. The marks of each language are up to date.",
  },
  unsavedLeave: {
    sr: "Nije moglo da se sačuva. Što ste upisali čuva se na ovom uređaju i biće vam ponuđeno kad ovde ponovo otvorite ovaj unos.",
    en: "It could not be saved. What you wrote is kept on this device and is offered to you when you open this entry here again.",
  },
  leaveAnyway: { sr: "Idi", en: "Leave" },
} as const satisfies Record<string, Label>;
