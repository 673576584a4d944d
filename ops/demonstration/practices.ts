import type { practices } from "../../schema/collections/practices.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { heading, paragraph, richText } from "./rich-text.ts";

const invented = {
  sr: "Ovaj primer je izmišljen: pokazuje kako će izgledati primeri koje pošalju organizacije i građani.",
  en: "This example is made up: it shows what the examples that organisations and citizens send in will look like.",
};

/** What the four questions of the tool are answered with. */
const told = (questions: readonly string[], answers: readonly string[], note: string) =>
  richText(
    paragraph(note),
    ...questions.flatMap((question, index) => [heading(question), paragraph(answers[index] ?? "")]),
  );

const serbian = (...answers: readonly string[]) =>
  told(
    ["Kome je šta bilo potrebno?", "Ko je radio i s kim?", "Šta se posle toga promenilo?"],
    answers,
    invented.sr,
  );
const english = (...answers: readonly string[]) =>
  told(["Who needed what?", "Who did it, and with whom?", "What changed afterwards?"], answers, invented.en);

export const demonstrationPractices: readonly EntryOf<typeof practices>[] = [
  {
    id: ids.practiceMasks,
    shared: {
      month: "2020-04",
      source: "have-your-say",
      sectors: ["A03", "A17"],
      place: { district: "RS-12", point: null },
      projects: [ids.fairerSociety],
      mainActivities: [ids.capacityBuilding],
      topics: [ids.topicPractice, ids.topicEnterprises],
    },
    sr: {
      title: "Primer: krojačka radionica šije maske",
      summary: "Radionica bez porudžbina za nedelju dana prelazi na ono što je mestu najpotrebnije.",
      lessons: [
        "Prva porudžbina neka bude mala: tada se vidi šta ne ide.",
        "Dogovor sa domom zdravlja vredi više od oglasa.",
      ],
      body: serbian(
        "Domu zdravlja maske, a radionici posao: porudžbine su stale čim je počelo vanredno stanje.",
        "Šest žena iz radionice, sa domom zdravlja koji je dao kroj i mesnom zajednicom koja je razvozila.",
        "Radionica je ostala otvorena, a sa domom zdravlja sarađuje i danas.",
      ),
    },
    en: {
      title: "Example: a sewing workshop makes masks",
      summary: "Left without orders, a workshop turns within a week to what its town needs most.",
      lessons: [
        "Keep the first order small: it shows what does not work.",
        "An agreement with the health centre is worth more than an advertisement.",
      ],
      body: english(
        "The health centre needed masks, and the workshop needed work: its orders had stopped with the state of emergency.",
        "Six women from the workshop, with the health centre, which supplied the pattern, and the local community, which made the deliveries.",
        "The workshop has stayed open, and works with the health centre to this day.",
      ),
    },
  },
  {
    id: ids.practiceGarden,
    shared: {
      month: "2020-06",
      source: "have-your-say",
      sectors: ["A01"],
      organisation: ids.exampleCooperative,
      place: { district: "RS-09", point: null },
      projects: [ids.fairerSociety],
      mainActivities: [ids.capacityBuilding, ids.informing],
      topics: [ids.topicPractice, ids.topicLocal],
    },
    sr: {
      title: "Primer: zadruga prodaje pravo sa njive",
      summary: "Kada su pijace zatvorene, zadrugari i kupci dogovaraju korpe unapred.",
      lessons: [
        "Korpa koja se plaća unapred daje sigurnost obema stranama.",
        "Jedan telefonski broj je dovoljan početak.",
      ],
      body: serbian(
        "Proizvođačima kupci, a kupcima hrana: pijace su bile zatvorene.",
        "Zadruga, sa stanarima tri zgrade koji su skupljali porudžbine.",
        "Polovina kupaca ostala je i kada su se pijace otvorile.",
      ),
    },
    en: {
      title: "Example: a cooperative sells straight from the field",
      summary: "With markets closed, farmers and buyers agree on baskets in advance.",
      lessons: [
        "A basket paid for in advance gives both sides certainty.",
        "One telephone number is enough to begin with.",
      ],
      body: english(
        "Growers needed buyers, and buyers needed food: the markets were closed.",
        "The cooperative, with the residents of three buildings who gathered the orders.",
        "Half of the buyers stayed when the markets opened again.",
      ),
    },
  },
  {
    id: ids.practiceShop,
    shared: {
      month: "2020-10",
      source: "coalition",
      sectors: ["A07", "A05"],
      place: { district: "RS-06", point: null },
      mainActivities: [ids.informing],
      topics: [ids.topicPractice, ids.topicLocal],
    },
    sr: {
      title: "Primer: prodavnica u kojoj se stvari popravljaju",
      summary: "Ono što bi bilo bačeno dobija drugi život, a kvart mesto susreta.",
      lessons: ["Popravka je i obuka: ko donese stvar, nauči i kako se održava."],
      body: serbian(
        "Ljudima sa malo novca trebalo je da stvari traju duže.",
        "Udruženje iz kvarta, sa penzionisanim majstorima.",
        "Troje mladih je tu naučilo zanat.",
      ),
    },
    en: {
      title: "Example: a shop where things are repaired",
      summary: "What would be thrown away gets a second life, and the neighbourhood a place to meet.",
      lessons: ["A repair is a lesson too: whoever brings something in learns how to look after it."],
      body: english(
        "People with little money needed things to last longer.",
        "A neighbourhood association, with retired craftspeople.",
        "Three young people learned a trade there.",
      ),
    },
  },
  {
    id: ids.practiceTraining,
    shared: {
      month: "2021-01",
      source: "have-your-say",
      sectors: ["A16", "A10"],
      organisation: ids.exampleSupport,
      place: { district: "RS-20", point: null },
      projects: [ids.fairerSociety],
      mainActivities: [ids.capacityBuilding],
      topics: [ids.topicPractice, ids.topicYouth],
    },
    sr: {
      title: "Primer: mladi uče preduzeća da prodaju na internetu",
      summary: "Srednjoškolci znaju ono što je malim preduzećima preko noći postalo potrebno.",
      lessons: ["Znanje već postoji u mestu; treba spojiti one koji ga imaju sa onima kojima treba."],
      body: serbian(
        "Malim preduzećima prodaja na daljinu, a mladima prvo iskustvo.",
        "Organizacija za podršku, sa srednjom školom.",
        "Deset preduzeća prodaje i na internetu.",
      ),
    },
    en: {
      title: "Example: young people teach enterprises to sell online",
      summary: "Secondary-school pupils know what small enterprises came to need overnight.",
      lessons: [
        "The knowledge is there in the town already; bring together those who have it and those who need it.",
      ],
      body: english(
        "Small enterprises needed to sell at a distance, and young people needed their first experience of work.",
        "A support organisation, with a secondary school.",
        "Ten enterprises now sell online too.",
      ),
    },
  },
];
