import type { organisations } from "../../schema/collections/organisations.ts";
import { exampleActors } from "./actors.ts";
import { coalition } from "./coalition.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";

type Organisation = EntryOf<typeof organisations>;

const founder = {
  shared: { roles: ["founder"], kind: "ngo", country: "RS" },
  sr: {
    summary:
      "Jedna od četiri organizacije koje su 18. decembra 2019. godine osnovale Koaliciju za razvoj solidarne ekonomije.",
  },
  en: {
    summary:
      "One of the four organisations that founded the Coalition for Solidarity Economy Development on 18 December 2019.",
  },
} as const;

const founders: readonly Organisation[] = [
  {
    id: ids.europeanMovement,
    shared: founder.shared,
    sr: { title: "Evropski pokret u Srbiji", ...founder.sr },
    en: { title: "European Movement in Serbia", ...founder.en },
  },
  {
    id: ids.smartKolektiv,
    shared: founder.shared,
    sr: { title: "Smart Kolektiv", titleInCyrillic: "Smart Kolektiv", ...founder.sr },
    en: { title: "Smart Kolektiv", ...founder.en },
  },
  {
    id: ids.idc,
    shared: founder.shared,
    sr: { title: "Inicijativa za razvoj i saradnju", acronym: "IDC", ...founder.sr },
    en: { title: "Initiative for Development and Cooperation", acronym: "IDC", ...founder.en },
  },
  {
    id: ids.trag,
    shared: { ...founder.shared, kind: "foundation" },
    sr: { title: "Trag fondacija", ...founder.sr },
    en: { title: "Trag Foundation", ...founder.en },
  },
];

const prospective = {
  sr: "Jedan od donatora kojima se koalicija obraća za podršku svojim projektima.",
  en: "One of the donors to whom the coalition turns for support of its projects.",
};

const donors: readonly Organisation[] = [
  {
    id: ids.heinrichBoell,
    shared: {
      roles: ["donor"],
      kind: "foundation",
      place: { district: "RS-00", point: null },
      editorsNote: "U izvorima i / also in the sources: Heinrich Boll Stiftung, Heinrich Bell Foundation.",
    },
    sr: {
      title: "Heinrich-Böll-Stiftung",
      summary:
        "Preko svoje kancelarije u Beogradu donator je projekta „Podsticanje razvoja socijalne i solidarne ekonomije“.",
    },
    en: {
      title: "Heinrich-Böll-Stiftung",
      summary:
        "Through its office in Belgrade, the donor of the project “Encouraging the development of the social and solidarity economy”.",
    },
  },
  {
    id: ids.openSociety,
    shared: {
      roles: ["donor"],
      kind: "foundation",
      country: "RS",
      editorsNote:
        "U izvorima i / also in the sources: Foundation for an Open Society, Open Society Foundation.",
    },
    sr: {
      title: "Fondacija za otvoreno društvo, Srbija",
      summary: "Donator projekta „Solidarna ekonomija za pravednije društvo“.",
    },
    en: {
      title: "Open Society Foundation, Serbia",
      summary: "The donor of the project “Solidarity economy for a fairer society”.",
    },
  },
  {
    id: ids.erasmusPlus,
    shared: { roles: ["donor"], kind: "programme" },
    sr: { title: "Erasmus+", summary: "Program iz kojeg je finansiran projekat GROUND UP." },
    en: { title: "Erasmus+", summary: "The programme that financed the project GROUND UP." },
  },
  {
    id: ids.giz,
    shared: { roles: ["donor"], kind: "agency" },
    sr: { title: "GIZ", summary: prospective.sr },
    en: { title: "GIZ", summary: prospective.en },
  },
  {
    id: ids.resiliencePlus,
    shared: { roles: ["donor"], kind: "programme" },
    sr: { title: "Resilience+", summary: "Program kojem se koalicija obraća za podršku svojim projektima." },
    en: {
      title: "Resilience+",
      summary: "A programme to which the coalition turns for support of its projects.",
    },
  },
];

const diesis: Organisation = {
  id: ids.diesis,
  shared: { roles: ["network"], kind: "network" },
  sr: { title: "DIESIS", summary: "Mreža čija je članica Koalicija za razvoj solidarne ekonomije." },
  en: {
    title: "DIESIS",
    summary: "The network of which the Coalition for Solidarity Economy Development is a member.",
  },
};

const krusevo: Organisation = {
  id: ids.krusevo,
  shared: { roles: ["partner"], kind: "ngo", country: "MK" },
  sr: {
    title: "Kruševo Youth Association",
    summary: "Omladinska organizacija iz Severne Makedonije, nosilac projekta GROUND UP.",
  },
  en: {
    title: "Kruševo Youth Association",
    summary: "A youth organisation from North Macedonia, the lead organisation of GROUND UP.",
  },
};

export const demonstrationOrganisations: readonly Organisation[] = [
  diesis,
  ...founders,
  ...donors,
  krusevo,
  ...exampleActors,
  coalition,
];
