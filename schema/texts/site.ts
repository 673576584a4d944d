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
  newsFeed: { sr: "Novosti za čitače vesti", en: "News feed" },
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
    en: "So far this has been published in Serbian only. The original text follows.",
  },
  openOriginal: { sr: "Otvori na engleskom delu sajta", en: "Open in the Serbian part of the site" },

  narrowList: { sr: "Suzite izbor", en: "Narrow the list" },
  showChosen: { sr: "Prikaži", en: "Show" },
  inAll: { sr: "ukupno", en: "in all" },
  chosen: { sr: "Izabrano", en: "Chosen" },
  removeChoice: { sr: "Ukloni uslov", en: "Remove the condition" },
  clearAll: { sr: "Poništi sve", en: "Clear all" },
  nothingMatches: {
    sr: "Ništa ne odgovara svemu što je izabrano. Uklonite neki uslov.",
    en: "Nothing matches everything you have chosen. Remove one of the conditions.",
  },

  previousPage: { sr: "Prethodna strana", en: "Previous page" },
  nextPage: { sr: "Sledeća strana", en: "Next page" },
  pages: { sr: "Strane", en: "Pages" },
  pageNumber: { sr: "Strana %", en: "Page %" },
  pageOf: { sr: "Strana % od %", en: "Page % of %" },

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
  projectsInTime: { sr: "Projekti kroz vreme", en: "Projects over time" },
  postsAboutProject: { sr: "Tekstovi o projektu", en: "Posts about this project" },

  eventsIntroduction: {
    sr: "Konsultativni sastanci, obuke i konferencije: ko je pozvan, o čemu se razgovara i šta je zaključeno.",
    en: "Consultation meetings, trainings and conferences: who is invited, what is discussed and what was concluded.",
  },
  noEvents: {
    sr: "Ovde će stajati sastanci, obuke i konferencije koje koalicija priprema i drži, čim prvi bude objavljen.",
    en: "The meetings, trainings and conferences that the coalition prepares and holds will be listed here as soon as the first one is published.",
  },
  eventsAhead: { sr: "Predstojeći događaji", en: "Coming up" },
  eventsHeld: { sr: "Održani događaji", en: "Held so far" },
  eventsCancelled: { sr: "Otkazani događaji", en: "Cancelled" },
  eventIsCancelled: {
    sr: "Ovaj događaj je otkazan.",
    en: "This event has been cancelled.",
  },
  when: { sr: "Kada", en: "When" },
  fromTime: { sr: "u %", en: "at %" },
  addToCalendar: { sr: "Dodajte u kalendar", en: "Add to your calendar" },
  eventsCalendar: { sr: "Svi događaji u vašem kalendaru", en: "All events in your own calendar" },

  campaignsIntroduction: {
    sr: "Šta poručujemo javnosti, gde i u kojem periodu.",
    en: "What we tell the public, where and in which period.",
  },
  noCampaigns: {
    sr: "Ovde će stajati kampanje koalicije, čim prva bude objavljena.",
    en: "The coalition’s campaigns will be listed here as soon as the first one is published.",
  },

  reportsIntroduction: {
    sr: "Šta smo uradili svake godine i s čijim novcem: godišnji izveštaji koalicije.",
    en: "What we did each year and with whose money: the coalition’s annual reports.",
  },
  noReports: {
    sr: "Ovde će stajati godišnji izveštaji koalicije, čim prvi bude objavljen.",
    en: "The coalition’s annual reports will be listed here as soon as the first one is published.",
  },
  notStated: { sr: "nije navedeno", en: "not stated" },
  notStatedInReport: {
    sr: "Izveštaj ne navodi taj iznos, pa ga ni mi ne izvodimo iz ostalih.",
    en: "The report does not state this sum, and we do not derive it from the others.",
  },
  donor: { sr: "Donator i namena", en: "Donor and purpose" },
  amount: { sr: "Iznos", en: "Amount" },
  donationTotal: { sr: "Ukupno", en: "Total" },
  sumDiffers: {
    sr: "Zbir navedenih donacija je %, što se ne slaže s ukupnim iznosom iz izveštaja.",
    en: "The donations listed add up to %, which differs from the total in the report.",
  },
  projectsOfTheYear: { sr: "Projekti te godine", en: "Projects of the year" },
  signedBy: { sr: "Potpis", en: "Signed" },

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

  measuresIntroduction: {
    sr: "Zakoni, strategije i mere podrške koje pratimo: dokle su stigli, kako se sprovode i šta predlažemo.",
    en: "The laws, strategies and support measures that we follow: how far they have come, how they are carried out and what we propose.",
  },
  noMeasures: {
    sr: "Ovde će stajati javne politike koje koalicija prati i ocenjuje, čim prva bude objavljena.",
    en: "The policies that the coalition follows and assesses will be listed here as soon as the first one is published.",
  },
  notAssessed: {
    sr: "Koalicija još nije objavila ocenu sprovođenja.",
    en: "The coalition has not published an assessment yet.",
  },
  present: { sr: "sada", en: "now" },
  stateAhead: { sr: "predstoji", en: "still to come" },
  evidenceFrom: { sr: "Izvor", en: "Source" },
  recommendations: { sr: "Preporuke", en: "Recommendations" },
  recommendationsIn: { sr: "Preporuke iz publikacije", en: "Recommendations from the publication" },
  recommendation: { sr: "Preporuka %", en: "Recommendation %" },
  consultationsAboutMeasure: { sr: "Konsultacije", en: "Consultations" },

  consultationsIntroduction: {
    sr: "O čemu pitamo one kojih se politike tiču, ko učestvuje i šta je iz razgovora proizašlo.",
    en: "What we ask those whom policies concern, who takes part and what has come of it.",
  },
  noConsultations: {
    sr: "Ovde će stajati konsultacije koje koalicija priprema, vodi i zaključuje, čim prve budu objavljene.",
    en: "The consultations that the coalition prepares, holds and concludes will be listed here as soon as the first one is published.",
  },
  phaseDone: { sr: "iza nas", en: "done" },
  phaseNow: { sr: "u toku", en: "under way now" },
  phaseAhead: { sr: "pred nama", en: "still to come" },

  publicationsIntroduction: {
    sr: "Analize, preporuke i vodiči koje smo objavili ili u kojima smo učestvovali.",
    en: "Analyses, recommendations and guides that we have published or taken part in.",
  },
  noPublications: {
    sr: "Ovde će stajati publikacije koalicije, čim prva bude objavljena.",
    en: "The coalition’s publications will be listed here as soon as the first one is published.",
  },
  concernsMeasures: { sr: "Odnosi se na", en: "Concerns" },

  mapTitle: { sr: "Mapa ekosistema", en: "Map of the ecosystem" },
  mapIntroduction: {
    sr: "Socijalna preduzeća i organizacije oko njih, po okruzima Srbije.",
    en: "Social enterprises and the organisations around them, by district of Serbia.",
  },
  mapOfDistricts: { sr: "Mapa okruga", en: "Map of the districts" },
  tableOfDistricts: { sr: "Tabela okruga", en: "Table of the districts" },
  countsByDistrict: { sr: "Koliko ih ima u kom okrugu", en: "How many there are in each district" },
  district: { sr: "Okrug", en: "District" },
  entriesInDistrict: { sr: "Broj", en: "Number" },
  noDistrict: { sr: "Bez okruga", en: "No district" },
  outlinesSource: {
    sr: "Obrisi: Natural Earth, javni domen.",
    en: "Outlines: Natural Earth, public domain.",
  },
  outlinesDistricts: {
    sr: "Nacrtana su 24 okruga i Grad Beograd onako kako ih ima Natural Earth.",
    en: "The 24 districts and the City of Belgrade are drawn as in Natural Earth.",
  },
  whatDotsAre: {
    sr: "Tačka označava mesto, a veća tačka više njih na bliskim mestima.",
    en: "A dot marks a place, a larger one several that are close together.",
  },
  withoutDot: { sr: "Bez tačke na mapi: %.", en: "Without a dot on the map: %." },
  asGeoJson: { sr: "Podaci sa mape (GeoJSON):", en: "The map’s data (GeoJSON):" },
  pointsOfEnterprises: { sr: "tačke preduzeća", en: "points of the enterprises" },
  enterprisesByDistrict: { sr: "okruzi s brojem preduzeća", en: "districts with the number of enterprises" },
  emptyMap: {
    sr: "Ovde će na mapi biti prva preduzeća i organizacije, čim budu objavljeni.",
    en: "The first enterprises and organisations will be on the map as soon as they are published.",
  },
  whoIsThere: { sr: "Ko je tu", en: "Who is there" },

  enterprisesIntroduction: {
    sr: "Ko u Srbiji posluje da bi zapošljavao, služio i uključivao: čime se bavi, gde je, koga zapošljava i kakav mu je status u registru.",
    en: "Enterprises in Serbia that do business in order to employ, serve and include people: what they do, where they are, whom they employ and what their status in the register is.",
  },
  standing: { sr: "Status", en: "Status" },
  inRegister: { sr: "Prema registru privrednih subjekata", en: "According to the business register" },
  registerUnknown: { sr: "nije provereno", en: "not checked" },
  inCoalition: { sr: "Prema koaliciji", en: "According to the coalition" },
  listedByCoalition: { sr: "u bazi koalicije", en: "listed by the coalition" },
  notListedByCoalition: { sr: "nije u bazi koalicije", en: "not listed by the coalition" },
  dataCheckedOn: { sr: "Podaci su poslednji put provereni", en: "Data last checked" },
  noEnterprises: {
    sr: "Ovde će stajati baza socijalnih preduzeća, čim prvo bude objavljeno.",
    en: "The database of social enterprises will appear here as soon as the first one is published.",
  },

  activitiesIntroduction: {
    sr: "Tri glavne aktivnosti: da građani znaju, da javne politike pomažu i da oni koji solidarnu ekonomiju stvaraju imaju veštine za to.",
    en: "Three main activities, so that citizens are informed, public policies help, and those who make up the solidarity economy have the skills for it.",
  },
  noActivities: {
    sr: "Ovde će stajati glavne aktivnosti koalicije, čim prva bude objavljena.",
    en: "The coalition’s main activities will be presented here as soon as the first one is published.",
  },
  nothingInActivity: {
    sr: "Ovde će stajati sve što pripada ovoj aktivnosti: projekti, događaji, tekstovi i ostalo.",
    en: "Everything that belongs to this activity will be gathered here: projects, events, posts and the rest.",
  },
  wholeListOf: { sr: "Ceo spisak: %", en: "The whole list: %" },

  topicsIntroduction: {
    sr: "O čemu pišemo i šta pratimo. Svaka tema na jednom mestu okuplja sve što je na nju objavljeno.",
    en: "What we write about and follow. Each topic gathers everything published on it in one place.",
  },
  noTopics: {
    sr: "Ovde će stajati teme, čim prva bude objavljena.",
    en: "Topics will be listed here as soon as the first one is published.",
  },
  nothingOnTopic: {
    sr: "Na ovu temu još ništa nije objavljeno. Ovde će stajati sve što bude.",
    en: "Nothing has been published on this topic yet. Whatever is will be gathered here.",
  },

  peopleIntroduction: {
    sr: "Ko vodi koaliciju i ko za nju piše.",
    en: "Who runs the coalition and who writes for it.",
  },
  noPeople: {
    sr: "Ovde će biti ljudi koalicije, čim prva osoba bude predstavljena.",
    en: "The people of the coalition will be presented here as soon as the first one is.",
  },
  writtenPosts: { sr: "Tekstovi na blogu", en: "Blog posts" },

  practicesIntroduction: {
    sr: "Rešenja koja su se pokazala: šta je kome bilo potrebno, ko je to uradio i šta se iz toga uči.",
    en: "Solutions that have proved themselves: what was needed, who did it, and what can be learned from it.",
  },
  noPractices: {
    sr: "Ovde će stajati primeri dobre prakse, čim prvi bude objavljen.",
    en: "Examples of good practice will be listed here as soon as the first one is published.",
  },

  relatedPosts: { sr: "Čitajte dalje", en: "Read on" },
  writtenBy: { sr: "Piše", en: "By" },

  theCoalition: { sr: "Koalicija", en: "The coalition" },
  members: { sr: "Osnivači i članice", en: "Founders and members" },
  membersTakeTurns: {
    sr: "Svakog dana druga organizacija stoji prva, a ostale slede po imenu: tako svaka dođe na red.",
    en: "Each day a different organisation comes first and the others follow in alphabetical order, so that each gets its turn.",
  },
  partnersSection: { sr: "Partneri", en: "Partners" },
  donorsSection: { sr: "Donatori i šta su omogućili", en: "Donors and what they made possible" },
  networksSection: { sr: "Mreže", en: "Networks" },
  actorsSection: { sr: "Akteri ekosistema", en: "Actors of the ecosystem" },
  otherKind: { sr: "druge vrste", en: "other kinds" },
  supportedProjects: { sr: "Podržani projekti", en: "Projects supported" },
  supportedInAll: { sr: "Budžet podržanih projekata", en: "Budget of projects supported" },
  budgetsAreOfProjects: {
    sr: "Zbir budžeta projekata; ako projekat ima više donatora, računa se kod svakog od njih.",
    en: "Each sum is that of the projects’ budgets; a project with several donors is counted under each of them.",
  },
  wholeDirectory: { sr: "Ceo imenik", en: "The whole directory" },
  itsMembers: { sr: "Ko joj pripada", en: "Who belongs to it" },
  itsPeople: { sr: "Ljudi", en: "People" },
  itsPosts: { sr: "Tekstovi njenih autora", en: "Posts by its authors" },
  itsEvents: { sr: "Događaji koje organizuje", en: "Events it organises" },
  itsPublications: { sr: "Publikacije koje je izdala", en: "Publications it issued" },
  itsPractices: { sr: "Primeri dobre prakse", en: "Examples of good practice" },

  source: { sr: "Odakle je broj", en: "Where this is from" },
  contact: { sr: "Kontakt", en: "Contact" },
  email: { sr: "E-pošta", en: "E-mail" },
  telephone: { sr: "Telefon", en: "Telephone" },
  address: { sr: "Adresa", en: "Address" },

  whereEnterprisesAre: { sr: "Gde su socijalna preduzeća", en: "Where social enterprises are" },
  enterprisesOnMap: {
    sr: "U bazi ih je %. Izaberite okrug da vidite šta nude, koga zapošljavaju i kome služe.",
    en: "There are % in the database. Choose a district to see what they offer, whom they employ and whom they serve.",
  },
  allEnterprises: { sr: "Baza socijalnih preduzeća", en: "The database of social enterprises" },
  whatIsNew: { sr: "Novo", en: "New" },
  emptyHome: {
    sr: "Sajt je postavljen i čeka prvi tekst. Uskoro će ovde pisati ko smo i šta radimo.",
    en: "The site is up and waiting for its first text. Soon this page will say who we are and what we do.",
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
