import { describe, expect, test } from "vitest";
import { keepList } from "../../../schema/language/keep-list.ts";
import { mixedScriptWords } from "../../../schema/language/mixed-script.ts";
import { searchKey } from "../../../schema/language/search-key.ts";
import { slugify } from "../../../schema/language/slug.ts";
import { toCyrillic, toLatin } from "../../../schema/language/transliteration.ts";

/** Each line: Latin = Cyrillic. */
function pairs(lines: string): [string, string][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [latin = "", cyrillic = ""] = line.split(" = ").map((side) => side.trim());
      return [latin, cyrillic];
    });
}

describe("digraphs and their exceptions, both ways", () => {
  test.each(
    pairs(`
      ljiljan = љиљан
      Ljig = Љиг
      LJIG = ЉИГ
      POLJE = ПОЉЕ
      njihanje = њихање
      Njujork = Њујорк
      UDRUŽENJE = УДРУЖЕЊЕ
      džungla = џунгла
      Džordž = Џорџ
      DŽAK = ЏАК
      budžet = буџет
      narudžbenica = наруџбеница
      hadžija = хаџија
      Tadžikistan = Таџикистан
      Mandžurija = Манџурија
      bendžo = бенџо
      odžačar = оџачар
      Odžaci = Оџаци
      nadžak-baba = наџак-баба
      Nadžibulah = Наџибулах
      injekcija = инјекција
      injekcije = инјекције
      mikroinjekcija = микроинјекција
      injektor = инјектор
      injicirati = инјицирати
      injunkcija = инјункција
      inje = иње
      injem = ињем
      sinji = сињи
      konjugacija = конјугација
      konjunktiv = конјунктив
      konjunkturni = конјунктурни
      Konjunktura = Конјунктура
      konjektura = конјектура
      subkonjunktivalni = субконјунктивални
      konjanik = коњаник
      konjak = коњак
      konji = коњи
      Konjuh = Коњух
      kanjon = кањон
      anjoni = анјони
      polianjon = полианјон
      dianjon = дианјон
      oksoanjon = оксоанјон
      Netanjahu = Нетанјаху
      banjski = бањски
      Tanjuga = Танјуга
      TANJUG = ТАНЈУГ
      tanjiri = тањири
      panj = пањ
      panjugoslovenski = панјугословенски
      vanjezički = ванјезички
      vanjski = вањски
      nadživljavanje = надживљавање
      nadživeo = надживео
      Nadživela = Надживела
      NADŽIVETI = НАДЖИВЕТИ
      nadžupan = наджупан
      nadždrelni = надждрелни
      nenadživljen = ненадживљен
      odživeti = одживети
      odžvakati = оджвакати
      odžuborio = оджуборио
      odžalila = оджалила
      odžuriti = оджурити
      podžanrovi = поджанрови
      podžupan = поджупан
      podžeći = поджећи
      predživotni = предживотни
      predženidbeni = предженидбени
      odjednom = одједном
      podjednako = подједнако
      nadjačati = надјачати
      objekat = објекат
      izjava = изјава
    `),
  )("%s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
    expect(toLatin(cyrillic)).toBe(latin);
  });

  test.each(["Бенјамин", "Вилјем", "винјета", "танјирић", "ПАЊУГОСЛОВЕН", "коњунктура", "коњуг"])(
    "%s comes back through marks that are not seen",
    (cyrillic) => {
      const latin = toLatin(cyrillic);
      expect(latin).toMatch(/[\u200c\u200d]/);
      expect(toCyrillic(latin)).toBe(cyrillic);
      expect(toLatin(latin)).toBe(latin);
      expect([slugify(latin), searchKey(latin, "sr")]).toEqual([
        slugify(cyrillic),
        searchKey(cyrillic, "sr"),
      ]);
    },
  );

  test("capitals decide how Љ is written", () => {
    expect(toLatin("Љ Њ. Џ")).toBe("Lj Nj. Dž");
    expect(toLatin("Љ. ПЕТРОВИЋ, Љ. Петровић, АНА Њ.")).toBe("LJ. PETROVIĆ, Lj. Petrović, ANA NJ.");
    expect(toLatin("ЉУДИ и Људи, КОЊ, ИЗЉ")).toBe("LJUDI i Ljudi, KONJ, IZLJ");
    expect(toCyrillic("NjEGOŠ, LjUBAV, nJiva, dŽak")).toBe("ЊЕГОШ, ЉУБАВ, њива, џак");
  });

  test("precomposed, decomposed and look-alike letters are read as the Serbian ones", () => {
    expect(toCyrillic("Ǉubav, ǈubav, Ǆep, ǅep")).toBe("Љубав, Љубав, Џеп, Џеп");
    expect(toCyrillic("c\u030ca\u0161a, c\u0301up, z\u030caba")).toBe("чаша, ћуп, жаба");
    expect(toCyrillic("Ðuro, ðak, Ɖuro")).toBe("Ђуро, ђак, Ђуро");
  });

  test("stored Latin has the composed and the Serbian letters, but for addresses and foreign words", () => {
    expect(toLatin("c\u030ca\u0161a i c\u0301up")).toBe("čaša i ćup");
    expect(toLatin("Ðuro, ðak, Ɖuro, ÐAK")).toBe("Đuro, đak, Đuro, ĐAK");
    expect(toLatin("Ǉubav, ǈubav, ǇUBAV, ǅep, koǌ")).toBe("Ljubav, Ljubav, LJUBAV, Džep, konj");
    expect(toLatin("Ðórhallur, https://x.rs/c\u030c, `Ð`")).toBe("Ðórhallur, https://x.rs/c\u030c, `Ð`");
  });

  test("accents on vowels are put into Latin, and come back where no other language writes them so", () => {
    expect(toLatin("ж\u0435\u0300на, с\u0435\u0300ло, ѝ")).toBe("žèna, sèlo, ì");
    expect(toLatin("ма\u0301ти, на\u030fма")).toBe("máti, nȁma");
    expect(toCyrillic("nȁma, kȃput, máti")).toBe("на\u030fма, ка\u0311пут, máti");
  });

  test("a zero-width non-joiner keeps letters apart in words nobody listed", () => {
    expect(toCyrillic("san\u200cjuan")).toBe("санјуан");
  });
});

describe("what stays Latin", () => {
  test.each(
    pairs(`
      Počinje sa mailto: ili tel:+381 = Почиње са mailto: или tel:+381
      Pišite na mailto:info@zadruga.rs = Пишите на mailto:info@zadruga.rs
      tel: 011 123, hotel:+1 = тел: 011 123, хотел:+1
      Pišite na info@solidarnaekonomija.rs! = Пишите на info@solidarnaekonomija.rs!
      Vidi www.apr.gov.rs/pocetna?x=njiva, molim = Види www.apr.gov.rs/pocetna?x=njiva, молим
      sajt solidarnaekonomija.rs. = сајт solidarnaekonomija.rs.
      (https://x.rs/njiva) i „http://y.rs“ = (https://x.rs/njiva) и „http://y.rs“
      izvestaj-2020.pdf i logo.png = izvestaj-2020.pdf и logo.png
      kraj.Ti si itd.pa = крај.Ти си итд.па
      d.o.o. i a.d. = д.о.о. и а.д.
      2020.godine = 2020.године
      bit.ly/abc, goo.gl/x, forms.gle/xyz = bit.ly/abc, goo.gl/x, forms.gle/xyz
      zadruga.ai, www.zadruga.ee, predlog.site, primer.nepoznato/njiva = zadruga.ai, www.zadruga.ee, predlog.site, primer.nepoznato/njiva
      knjiga.epub, slika.heic i obrazac.php = knjiga.epub, slika.heic и obrazac.php
      doi 10.1234/abc.def i 10.500/mesec = дои 10.1234/abc.def и 10.500/месец
      oznake sr-Latn, en-GB i sr-Cyrl-RS = ознаке sr-Latn, en-GB и sr-Cyrl-RS
      pro-EU, non-EU = про-ЕУ, нон-ЕУ
      SRPS EN 15038, EN ISO 9001:2015, ISO 3166-2:RS = SRPS EN 15038, EN ISO 9001:2015, ISO 3166-2:RS
      npr.zadruga/udruženje i tzv.grupe/krugovi = нпр.задруга/удружење и тзв.групе/кругови
      kraj.On/ona kaže, to.je/nije = крај.Он/она каже, то.је/није
      r.br. i Sl.gl. = р.бр. и Сл.гл.
      d.o.o./a.d. i i/ili = д.о.о./а.д. и и/или
      [tekst](https://x.rs/njiva) = [текст](https://x.rs/njiva)
      @zadruga_njiva piše = @zadruga_njiva пише
      {n} projekata, {organisation.name} = {n} пројеката, {organisation.name}
      kod \`let njiva\` kraj = код \`let njiva\` крај
      jedan \` znak = један \` знак
    `),
  )("addresses and code: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test("a fenced block stays over several lines", () => {
    expect(toCyrillic("pre\n```\nconst njiva = 1;\n```\nposle")).toBe(
      "пре\n```\nconst njiva = 1;\n```\nпосле",
    );
  });

  test.each(
    pairs(`
      Facebook i Instagram = Facebook и Instagram
      FACEBOOK STRANICA = FACEBOOK СТРАНИЦА
      na Facebooku = на Facebooku
      Instagramom, LinkedInu = Instagramom, LinkedInu
      Facebook-a i GIZ-om = Facebook-а и GIZ-ом
      Ashoke i Ashokom = Ashoke и Ashokom
      programa Erasmus+ = програма Erasmus+
      Erasmusa = Erasmusa
      projekat Ground Up = пројекат Ground Up
      GROUND UP: Social Entrepreneurial Ecosystem Boost for Resilient Cities = GROUND UP: Social Entrepreneurial Ecosystem Boost for Resilient Cities
      Smart Kolektiv i Trag fondacija = Smart Kolektiv и Траг фондација
      Smart Kolektiva = Smart Kolektiva
      Obrisi: Natural Earth = Обриси: Natural Earth
      Tekstovi: CC BY-SA 4.0 = Текстови: CC BY-SA 4.0
      pod licencom CC BY-NC-ND = под лиценцом CC BY-NC-ND
      Podaci (GeoJSON) = Подаци (GeoJSON)
      Heinrich-Böll-Stiftung = Heinrich-Böll-Stiftung
      Heinrich Boll Stiftung = Heinrich Boll Stiftung
      Inicijativa za razvoj i saradnju (IDC) = Иницијатива за развој и сарадњу (IDC)
      CoSED i KoRSE = CoSED и КоРСЕ
      Resilience+ i DIESIS = Resilience+ и DIESIS
      Kruševo Youth Association = Kruševo Youth Association
      kriza COVID-19 = криза COVID-19
      online kurs, Online, ONLINE = online курс, Online, ONLINE
      think tank i think tankova = think tank и think tankova
      Have your say! = Have your say!
      web-sajt i newsletter = web-сајт и newsletter
      Wikipedia, software, taxi = Wikipedia, software, taxi
      Malmö, café, Gdańsk, Niño = Malmö, café, Gdańsk, Niño
      EU, UN, NVO, SAD, APR = ЕУ, УН, НВО, САД, АПР
      NVO-ima i EU-a = НВО-има и ЕУ-а
      NA FACEBOOKU I INSTAGRAMU = НА FACEBOOKU И INSTAGRAMU
      STRANICA ASHOKE, PROGRAM ERASMUSA = СТРАНИЦА ASHOKE, ПРОГРАМ ERASMUSA
      GIZA i GIZ = ГИЗА и GIZ
      na facebook stranici, preko instagrama i googlea = на facebook страници, преко instagrama и googlea
      linkedin, youtube, android telefon = linkedin, youtube, андроид телефон
      iPhone, iPad, JavaScript, GitHubu, MacPherson = iPhone, iPad, JavaScript, GitHubu, MacPherson
      eUprava, BiH, NaučnaKooperacija = еУправа, БиХ, НаучнаКооперација
      UNESCO, UNESKO, UNICEF, UNESCO-a = UNESCO, УНЕСКО, УНИЦЕФ, UNESCO-а
      pH vrednost, jezik C++ i C# = pH вредност, језик C++ и C#
      think-tank organizacije = think-tank организације
      CEO DAN i SEO JE, pa naš CEO i SEO kompanije = ЦЕО ДАН и СЕО ЈЕ, па наш CEO и SEO компаније
      Uberi jabuku, Uberu je, Uber i Uberom = Убери јабуку, Уберу је, Uber и Uberom
    `),
  )("foreign names and words: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each(
    pairs(`
      5 km i 10kg = 5 km и 10kg
      120 km/h = 120 km/h
      50 m2, 30 m², 7 m3 = 50 m2, 30 m², 7 m3
      20 °C = 20 °C
      3,5 GB = 3,5 GB
      220 V = 220 V
      2 t žita = 2 t жита
      kilometar, km = километар, км
      2020 g. = 2020 г.
      u 2020 bar pet = у 2020 бар пет
      pritisak 5 bar = притисак 5 bar
      5 i 6, 5 a ne 6 = 5 и 6, 5 а не 6
      100 EUR ili RSD = 100 EUR или RSD
      50 USD i CHF 20 = 50 USD и CHF 20
      10 BAM = 10 BAM
      2.000 din. = 2.000 дин.
      CO2, A4, B2B, G20, 3D, 4G = CO2, A4, B2B, G20, 3D, 4G
      Njegoševa 12b, 12B = Његошева 12б, 12Б
      1990-ih = 1990-их
    `),
  )("units, currencies and codes: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each(
    pairs(`
      u XX veku = у XX веку
      VI vek, u VI razredu = VI век, у VI разреду
      VI STE OVDE = ВИ СТЕ ОВДЕ
      Da li je to II ili III? = Да ли је то II или III?
      IV kvartal, V kvartal = IV квартал, V квартал
      I–IV razred = I–IV разред
      I, II i III faza = I, II и III фаза
      I kongres zadruga = I конгрес задруга
      Deo I i deo II = Део I и део II
      faza I je gotova = фаза I је готова
      Petar I Karađorđević = Петар I Карађорђевић
      I deo građana misli = И део грађана мисли
      I svetske organizacije = И светске организације
      I svetski rat = I светски рат
      Tako je i bilo. I tada. = Тако је и било. И тада.
      NVO I DRŽAVA = НВО И ДРЖАВА
      Socijalna I Solidarna = Социјална И Солидарна
      DA LI ZNATE = ДА ЛИ ЗНАТЕ
      TI I MI = ТИ И МИ
      DI, LI, MI, CI = ДИ, ЛИ, МИ, ЦИ
      DIV I VILA = ДИВ И ВИЛА
      V. Petrović = В. Петровић
      Piše V. Petrović = Пише В. Петровић
      MMXX, MCMXCIX, XL = MMXX, MCMXCIX, XL
      CIVIL, VIDIM, LIM = ЦИВИЛ, ВИДИМ, ЛИМ
      A) i B) (I) (II) = А) и Б) (I) (II)
      vitamin C = витамин Ц
      Grupa C i kategorija D = Група Ц и категорија Д
      zadruge I udruženja = задруге И удружења
      udruženja I grupe = удружења И групе
      škole I gimnazije, škole I razredi = школе И гимназије, школе И разреди
      Tako je I bilo = Тако је И било
      Kako VI mislite = Како ВИ мислите
      Hvala, kao i VI. = Хвала, као и ВИ.
      Petar I osnovao = Петар I основао
      Aleksandar I = Александар I
      Petar I Jelena, Petar I Petrović = Петар И Јелена, Петар I Петровић
      Ovo je I. deo, a to I. stepen = Ово је I. део, а то I. степен
      II i I, II ili I = II и I, II или I
      Luj VI je vladao = Луј VI је владао
      I deo = I део
      I faza: priprema = I фаза: припрема
      u I fazi projekta = у I фази пројекта
      tokom I grupe poziva = током I групе позива
      učenici I razreda = ученици I разреда
      VI beogradska gimnazija = VI београдска гимназија
      I. Uvod = I. Увод
      I) Uvod = I) Увод
      VI. Zaključak = VI. Закључак
      I. Petrović piše = И. Петровић пише
      Glava I = Глава I
      III faza = III фаза
      24. VI 2020. i 1. I 2021. = 24. VI 2020. и 1. I 2021.
      A) jedno B) drugo V) treće = А) једно Б) друго В) треће
      IV) četvrto V) peto = IV) четврто V) пето
    `),
  )("Roman numerals: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("an editor's keep list", () => {
  const keep = keepList(["Most", "Radio Novi Put", "Druga Slika", "3D lab", "  Mreža   Jug "]);

  test("extends the built-in names", () => {
    expect(toCyrillic("Most i Facebook", keep)).toBe("Most и Facebook");
    expect(toCyrillic("most preko reke", keep)).toBe("мост преко реке");
    expect(toCyrillic("Most", keepList([]))).toBe("Мост");
  });

  test("holds names of several words, the longest first, over any space", () => {
    expect(toCyrillic("Radio Novi Put i Radio Novi", keep)).toBe("Radio Novi Put и Радио Нови");
    expect(toCyrillic("Radio\u00a0Novi\nPut", keep)).toBe("Radio\u00a0Novi\nPut");
    expect(toCyrillic("Mreža Jug, 3D lab", keep)).toBe("Mreža Jug, 3D lab");
    const both = keepList(["Novi", "Novi Put"]);
    expect(toCyrillic("Novi Put, Novi put", both)).toBe("Novi Put, Novi пут");
  });

  test("knows a name in its Serbian cases, not inside other words", () => {
    expect(toCyrillic("iz Mosta, Mostova, Mostar", keep)).toBe("из Mosta, Mostova, Мостар");
    expect(toCyrillic("u Drugoj Slici, Druga Sliku", keep)).toBe("у Другој Слици, Druga Sliku");
  });
});

describe("text that is mixed or already in its script", () => {
  test("Cyrillic and Latin words each stay in place", () => {
    expect(toCyrillic("већ ћирилица i latinica")).toBe("већ ћирилица и латиница");
    expect(toLatin("već latinica и ћирилица")).toBe("već latinica i ćirilica");
  });

  test("words of other Cyrillic languages, and Cyrillic addresses, are not rewritten", () => {
    expect(toLatin("часопис Октябрь, https://задруга.срб/блог, `код`")).toBe(
      "časopis Октябрь, https://задруга.срб/блог, `код`",
    );
  });

  test("words with letters of both scripts are named", () => {
    expect(mixedScriptWords("сoцијална ekonomija, GIZ-а, привредa")).toEqual(["сoцијална", "привредa"]);
    expect(mixedScriptWords("socijalna економија 2020.")).toEqual([]);
  });
});
