import { expect, test } from "vitest";
import { keysOf, wordsIn } from "../../../schema/search/words.ts";

const keys = (word: string, language: "sr" | "en") => new Set(wordsIn(word, language).flatMap(keysOf));

test.each([
  "zadruga zadruge zadruzi zadrugu zadrugo zadrugama задруга",
  "radnik radnika radniku radnikom radnici radnike radnicima",
  "mladi mladih mladima mlade",
  "centar centra centru centrom centri centara centrima",
  "preduzeće preduzeća preduzeću preduzećem preduzećima preduzeca preduzecem",
  "društvo društva društvu društvom društava društvima drustvom",
  "solidarnost solidarnosti solidarnošću solidarnoscu",
  "istraživanje istraživanja istraživanju istraživanjem istraživanjima",
  "fond fonda fondu fondovi fondova fondovima",
  "zaštita zaštite zaštiti zaštitu zaštitom",
  "zanat zanata zanatu zanati zanatima",
  "projekat projekta projektu projektom projekti projekata projektima",
  "knjiga knjige knjizi knjigu knjigama",
  "opština opštine opštini opštinom opštinama opstina",
  "pomoć pomoći pomoću pomoci",
  "novac novca novcu novcem",
  "Đorđević Djordjević Dordevic Ђорђевића Đorđeviću",
  "član člana članovi članova članovima",
  "Šabac Šapca Šapcu Šapcem Шапцу sabac sapcu",
  "vrabac vrapca vrapci vrapcima",
  "posao posla poslu poslovi poslova poslovima",
  "deo dela delu delovi delova delovima",
  "misao misli mišlju mislima",
  "smisao smisla smislu smislom",
  "orao orla orlovi orlova",
  "topao topla toplo toplih",
  "pas psa psu psi pasa psima",
  "reč reči rečju rečima",
  "ljubav ljubavi ljubavlju",
  "krv krvi krvlju",
  "ime imena imenu imenom imenima",
  "vreme vremena vremenu vremenom",
  "dete deteta detetu detetom",
  "stanovnik stanovnici stanovništvo stanovništva",
  "preduzetnik preduzetnici preduzetništvo preduzetništvom",
])("all forms of a word have a key in common with the first: %s", (paradigm) => {
  const [first = "", ...forms] = paradigm.split(" ");
  for (const form of forms) expect(keys(form, "sr").isDisjointFrom(keys(first, "sr")), form).toBe(false);
});

test.each([
  "cooperative cooperatives Cooperative’s cooperatively",
  "woman’s woman",
  "enterprise enterprises",
  "recycling recycled recycles",
])("English forms too: %s", (paradigm) => {
  const [first = "", ...forms] = paradigm.split(" ");
  for (const form of forms) expect(keys(form, "en").isDisjointFrom(keys(first, "en")), form).toBe(false);
});

test.each([
  ["zadruga", "zadužbina"],
  ["selo", "seljak"],
  ["radionica", "radijator"],
  ["voda", "vodič"],
  ["škola", "skala"],
  ["posao", "poslati"],
  ["posao", "poslodavac"],
  ["posao", "posledica"],
  ["ime", "imati"],
  ["vreme", "privremeno"],
  ["dete", "detelina"],
  ["pas", "pasoš"],
  ["pas", "pasti"],
  ["deo", "delegat"],
  ["stanovnik", "stanovanje"],
  ["radio", "radnik"],
  ["dom", "domen"],
  ["promena", "proces"],
  ["kamen", "kamion"],
  ["zemlja", "zemni"],
  ["radnja", "radni"],
  ["volja", "volovi"],
  ["nada", "nadležni"],
  ["klub", "klupa"],
])("%s and %s stay apart", (one, other) => {
  expect(keys(one, "sr").isDisjointFrom(keys(other, "sr"))).toBe(true);
});

test("words of different languages never meet", () => {
  expect(keys("program", "sr").isDisjointFrom(keys("program", "en"))).toBe(true);
});

test("a word's place is where it was written, whatever stands around it", () => {
  const text = "„Žene, мед & 2024!“ i\u0301";
  expect(wordsIn(text, "sr").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Žene",
    "мед",
    "2024",
    "i\u0301",
  ]);
});
