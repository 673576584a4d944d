import type { Label } from "../language/locale.ts";

/** What public pages say of themselves; `%` is where a value goes. Serbian in Latin, from which Cyrillic is derived. */
export const siteTexts = {
  siteTitle: { sr: "Koalicija", en: "The coalition" },
  skipToContent: { sr: "Pređi na sadržaj", en: "Skip to content" },
  menu: { sr: "Meni", en: "Menu" },
  mainNavigation: { sr: "Glavna navigacija", en: "Main navigation" },
  languageSwitch: { sr: "Jezik i pismo", en: "Language and script" },
  homePage: { sr: "Naslovna strana", en: "Home page" },
  followUs: { sr: "Pratite nas", en: "Follow us" },
  siteMap: { sr: "Mapa sajta", en: "Site map" },
  textsUnder: { sr: "Tekstovi su pod licencom", en: "Texts are under the licence" },

  search: { sr: "Pretraga", en: "Search" },
  searchFor: { sr: "Šta tražite?", en: "What are you looking for?" },
  searchButton: { sr: "Traži", en: "Search" },
  results: { sr: "rezultat", en: "result" },
  fewResults: { sr: "rezultata", en: "results" },
  manyResults: { sr: "rezultata", en: "results" },
  resultsIn: { sr: "Gde je nađeno", en: "Where it was found" },
  allResults: { sr: "Sve", en: "Everything" },
  onlySomeWords: {
    sr: "Nijedna strana nema sve te reči; ove imaju neke od njih.",
    en: "No page has all of these words; these have some of them.",
  },
  unknownWord: { sr: "Nigde nema reči", en: "No page has the word" },
  lookedForInstead: { sr: "traženo je", en: "this is what was looked for instead:" },
  nothingFound: { sr: "Ništa nije nađeno.", en: "Nothing was found." },
  nothingFoundAdvice: {
    sr: "Pokušajte s manje reči ili s drugom rečju. Pismo, kvačice i padež nisu važni.",
    en: "Try fewer words, or another one. Endings and capitals make no difference.",
  },
  foundElsewhere: { sr: "Nađeno na engleskom", en: "Found in Serbian" },

  publishedIn: { sr: "na engleskom", en: "in Serbian" },
  onlyInOtherLanguage: {
    sr: "Ovaj sadržaj za sada postoji samo na engleskom jeziku. Ispod je izvorni tekst.",
    en: "This has been published in Serbian only so far. The original text follows.",
  },
  openOriginal: { sr: "Otvori na engleskom delu sajta", en: "Open in the Serbian part of the site" },

  previousPage: { sr: "Prethodna strana", en: "Previous page" },
  nextPage: { sr: "Sledeća strana", en: "Next page" },
  pages: { sr: "Strane", en: "Pages" },
  pageNumber: { sr: "Strana %", en: "Page %" },

  projectsIntroduction: {
    sr: "Šta radimo i šta smo uradili, ko to finansira, s koliko novca i dokle traje.",
    en: "What we are doing and what we have done, who funds it, with how much money and for how long.",
  },
  noProjects: {
    sr: "Ovde će stajati projekti koalicije, čim prvi bude objavljen.",
    en: "The coalition’s projects will be listed here as soon as the first one is published.",
  },
  allProjects: { sr: "Svi projekti", en: "All projects" },
  featuredProjects: { sr: "Projekti", en: "Projects" },
  period: { sr: "Trajanje", en: "Period" },
  goal: { sr: "Cilj", en: "Goal" },
  objectives: { sr: "Posebni ciljevi", en: "Objectives" },
  activities: { sr: "Aktivnosti", en: "Activities" },
  outcomes: { sr: "Ishodi", en: "Outcomes" },
  postsAboutProject: { sr: "Tekstovi o projektu", en: "Posts about this project" },

  postsIntroduction: {
    sr: "Beleške iz rada: šta smo saznali, šta menjamo i zašto je to važno.",
    en: "Notes from our work: what we have learned, what we are changing and why it matters.",
  },
  noPosts: {
    sr: "Ovde će stajati tekstovi sa bloga, čim prvi bude objavljen.",
    en: "Blog posts will appear here as soon as the first one is published.",
  },
  latestPosts: { sr: "Sa bloga", en: "From the blog" },
  allPosts: { sr: "Ceo blog", en: "The whole blog" },
  postIsAbout: { sr: "Tekst govori o", en: "This post is about" },

  organisationsIntroduction: {
    sr: "Ko čini koaliciju, s kim radi i ko je podržava.",
    en: "Who makes up the coalition, whom it works with and who supports it.",
  },
  noOrganisations: {
    sr: "Ovde će stajati imenik organizacija, čim prva bude objavljena.",
    en: "The directory of organisations will appear here as soon as the first one is published.",
  },
  allOrganisations: { sr: "Imenik organizacija", en: "The directory of organisations" },
  whoMakesUpCoalition: { sr: "Ko čini koaliciju", en: "Who makes up the coalition" },
  projectsItFunds: { sr: "Projekti koje podržava", en: "Projects it funds" },
  projectsItLeads: { sr: "Projekti koje vodi", en: "Projects it leads" },
  projectsItJoins: { sr: "Projekti u kojima učestvuje", en: "Projects it takes part in" },

  source: { sr: "Odakle je broj", en: "Where this is from" },
  contact: { sr: "Kontakt", en: "Contact" },
  email: { sr: "E-pošta", en: "E-mail" },
  telephone: { sr: "Telefon", en: "Telephone" },
  address: { sr: "Adresa", en: "Address" },

  emptyHome: {
    sr: "Sajt je postavljen i čeka prvi tekst. Uskoro će ovde pisati ko smo i šta radimo.",
    en: "The site is up and waits for its first text. Soon this page will say who we are and what we do.",
  },

  notFoundTitle: { sr: "Ove strane nema", en: "There is no such page" },
  notFoundText: {
    sr: "Adresa je možda pogrešno prepisana, ili je strana povučena. Odavde možete dalje:",
    en: "The address may have been mistyped, or the page has been withdrawn. From here you can go on to:",
  },
  unavailableTitle: { sr: "Strana trenutno nije dostupna", en: "This page is not available right now" },
  unavailableText: {
    sr: "Nije do vas. Pokušajte ponovo za koji trenutak.",
    en: "It is not your fault. Please try again in a moment.",
  },
  failedTitle: { sr: "Nešto nije u redu", en: "Something went wrong" },
  failedText: {
    sr: "Greška je zabeležena. Pokušajte ponovo, ili krenite odavde:",
    en: "The error has been recorded. Try again, or go on from here:",
  },
  previewNotice: {
    sr: "Ovo je pregled: strana u ovom obliku nije objavljena. Ne prosleđujte adresu dalje bez dogovora.",
    en: "This is a preview: the page is not published in this form. Please do not pass its address on without asking.",
  },
  previewGoneTitle: { sr: "Ovaj pregled više ne važi", en: "This preview is no longer valid" },
  previewGoneText: {
    sr: "Veza je istekla ili je povučena. Zatražite novu od onoga ko vam je poslao ovu.",
    en: "The link has expired or was revoked. Ask whoever sent it to you for a new one.",
  },
  methodNotAllowedTitle: { sr: "Ovde se može samo čitati", en: "Pages here can only be read" },
} as const satisfies Readonly<Record<string, Label>>;

export type SiteText = keyof typeof siteTexts;
