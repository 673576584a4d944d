interface Text {
  readonly sr: string;
  readonly en: string;
}

/** What is done, and where. */
export const beginnings: readonly Text[] = [
  {
    sr: "Pčelari jednog kraja zajedno pakuju i prodaju med, vosak i propolis na pijacama i u školama.",
    en: "The beekeepers of an area pack and sell honey, wax and propolis together at markets and in schools.",
  },
  {
    sr: "U radionici se popravljaju bicikli, šivaće mašine i kućni aparati koje bi drugi bacili na otpad.",
    en: "The workshop repairs bicycles, sewing machines and household appliances that others would throw away.",
  },
  {
    sr: "Žene iz okolnih sela kuvaju zimnicu po starim receptima i šalju je kupcima poštom.",
    en: "Women from the villages around preserve vegetables by old recipes and send them to buyers by post.",
  },
  {
    sr: "Mladi majstori uče stolarski zanat praveći nameštaj za vrtiće, čitaonice i seoske domove.",
    en: "Young people learn joinery by making furniture for nurseries, reading rooms and village halls.",
  },
  {
    sr: "Tim prevodilaca priprema titlove i znakovni jezik za javne skupove, predavanja i emisije.",
    en: "A team of interpreters prepares subtitles and sign language for public meetings, lectures and broadcasts.",
  },
  {
    sr: "Napuštena železnička stanica uređena je kao mesto za probe, izložbe i večernje kurseve.",
    en: "A disused railway station has been made into a place for rehearsals, exhibitions and evening classes.",
  },
  {
    sr: "Domaćinstva dele mehanizaciju, hladnjaču i kamion, pa voće stiže na tržište sveže i na vreme.",
    en: "Households share machinery, a cold store and a lorry, so their fruit reaches the market fresh and on time.",
  },
  {
    sr: "Svakog jutra iz male kuhinje kreću obroci za komšije koji sami više ne mogu da kuvaju.",
    en: "Every morning meals leave a small kitchen for neighbours who can no longer cook by themselves.",
  },
  {
    sr: "Prikupljeni tekstil se razvrstava, pere i prerađuje u torbe, prostirke i uloške za nameštaj.",
    en: "Collected textiles are sorted, washed and made into bags, mats and stuffing for furniture.",
  },
  {
    sr: "Rasadnik gaji stare sorte jabuka, krušaka i šljiva i daje sadnice svakome ko ume da ih čuva.",
    en: "A nursery grows old varieties of apple, pear and plum and gives saplings to anyone able to look after them.",
  },
  {
    sr: "Knjižara izdržava čitalački klub, pozajmljuje udžbenike i objavljuje knjige krupnim slovima.",
    en: "A bookshop keeps a reading club going, lends textbooks and publishes books in large print.",
  },
  {
    sr: "Udruženi taksisti voze na preglede one koji teško hodaju, a cenu određuju unapred i zajednički.",
    en: "Associated taxi drivers take those who find walking hard to the doctor, at prices agreed together beforehand.",
  },
  {
    sr: "Vodiči iz doline pokazuju planinske staze, stare mlinove i izvore, a gosti noće kod meštana.",
    en: "Guides from the valley show mountain paths, old mills and springs, and guests stay with local people.",
  },
  {
    sr: "Programeri rade od kuće, iz desetak mesta, i prave sajtove koje mogu da čitaju i slepi.",
    en: "Programmers work from home in a dozen places and build websites that blind people can read, too.",
  },
  {
    sr: "Pekara zapošljava samohrane roditelje, a smene raspoređuje prema vrtiću i autobusu.",
    en: "A bakery employs single parents and arranges shifts around the nursery and the bus.",
  },
  {
    sr: "Na gradskoj farmi deca hrane živinu, sade povrće i prave kompost od otpadaka iz menze.",
    en: "On a city farm children feed poultry, plant vegetables and make compost from canteen scraps.",
  },
  {
    sr: "Članice zadruge pletu džempere od domaće vune i same određuju koliko vredi njihov sat.",
    en: "The cooperative’s members knit jumpers of local wool and decide for themselves what their hour is worth.",
  },
  {
    sr: "Perionica bez deterdženata održava posteljinu bolnica, hotela i studentskih domova.",
    en: "A laundry without detergents looks after the bedding of hospitals, hotels and student halls.",
  },
  {
    sr: "Štamparija na Brajevom pismu izdaje jelovnike, ulaznice, bajke i uputstva za lekove.",
    en: "A Braille printing house issues menus, tickets, fairy tales and instructions for medicines.",
  },
  {
    sr: "Mobilna ambulanta obilazi zaseoke, meri pritisak i vadi krv pre nego što zima zatvori puteve.",
    en: "A mobile clinic visits hamlets, measures blood pressure and draws blood before winter closes the roads.",
  },
  {
    sr: "Kompanija čisti obale, sadi vrbe i od nanosa pravi drvene brikete za grejanje škola.",
    en: "The company cleans river banks, plants willows and presses driftwood into briquettes to heat schools.",
  },
  {
    sr: "Muzičari drže časove na selu, pozajmljuju instrumente i svakog leta prave mali festival.",
    en: "Musicians teach in villages, lend instruments and put on a small festival every summer.",
  },
  {
    sr: "Građani zajedno ulažu u solarne ploče na krovu doma kulture i dele uštedu na računima.",
    en: "Citizens invest together in solar panels on the roof of the arts centre and share what is saved on bills.",
  },
];

/** For whom, and with what result. */
export const ends: readonly Text[] = [
  {
    sr: "Dobit se vraća u obuke i opremu, a o svakoj većoj nabavci glasaju svi zaposleni.",
    en: "Profit goes back into training and equipment, and all employees vote on every larger purchase.",
  },
  {
    sr: "Posao su našli oni koji su ga najduže čekali: bivši radnici fabrike i povratnici iz inostranstva.",
    en: "Those who had waited longest found work: former factory workers and people back from abroad.",
  },
  {
    sr: "Osobe sa invaliditetom ovde vode pogon, nabavku i knjigovodstvo, uz prilagođeno radno vreme.",
    en: "People with disabilities run production, purchasing and accounts here, with hours adapted to them.",
  },
  {
    sr: "Petina prihoda ide za stipendije srednjoškolaca čiji roditelji nemaju stalna primanja.",
    en: "A fifth of the income goes to scholarships for pupils whose parents have no regular earnings.",
  },
  {
    sr: "Opština ustupa prostor bez zakupa, a zauzvrat dobija uređen park i letnje radionice.",
    en: "The municipality gives the premises rent free and gets a tended park and summer workshops in return.",
  },
  {
    sr: "Prvi ugovori su mali, ali redovni, pa se plate isplaćuju svakog petog u mesecu.",
    en: "The first contracts are small but regular, so wages are paid on the fifth of every month.",
  },
  {
    sr: "Mladi koji izlaze iz hraniteljskih porodica dobijaju mentora, sobu i ugovor na godinu dana.",
    en: "Young people leaving foster families get a mentor, a room and a contract for a year.",
  },
  {
    sr: "Kupci se dogovaraju s proizvođačima pre setve, pa ništa ne propada i niko ne podcenjuje rad.",
    en: "Buyers agree with growers before sowing, so nothing goes to waste and nobody’s work is undervalued.",
  },
  {
    sr: "Naučeno se beleži u priručnik koji slobodno preuzimaju druge opštine i udruženja.",
    en: "What is learned is written into a handbook that other municipalities and associations may freely use.",
  },
  {
    sr: "Cilj je da za tri godine najmanje dvadeset porodica živi isključivo od ovog rada.",
    en: "The aim is that in three years at least twenty families live from this work alone.",
  },
  {
    sr: "Usluga je besplatna za penzionere s najnižim primanjima, a ostali plaćaju koliko mogu.",
    en: "The service is free for pensioners with the lowest incomes; others pay what they can.",
  },
  {
    sr: "Romkinje iz susednog naselja osnovale su i sopstvenu štednu grupu za hitne izdatke.",
    en: "Roma women from the neighbouring settlement have also founded a savings group for emergencies.",
  },
  {
    sr: "Sve mašine su kupljene zajmom etičke banke, koji se otplaćuje iz prodaje.",
    en: "All machines were bought with a loan from an ethical bank, paid back out of sales.",
  },
  {
    sr: "Ko odradi deset dana postaje član sa pravom glasa, bez obzira na uloženi novac.",
    en: "Whoever has worked ten days becomes a member with a vote, whatever money they put in.",
  },
  {
    sr: "Zbog kratkih puteva nabavke znatno su smanjeni i troškovi prevoza i zagađenje vazduha.",
    en: "Short supply routes have greatly lowered both transport costs and air pollution.",
  },
  {
    sr: "Izbeglice i domaći rade rame uz rame, a jezik uče za istim stolom posle smene.",
    en: "Refugees and locals work side by side and learn the language at the same table after the shift.",
  },
  {
    sr: "Škole dolaze u goste dvaput nedeljno, a najbolji đaci ostaju na letnjoj praksi.",
    en: "Schools come to visit twice a week, and the keenest pupils stay for summer placements.",
  },
  {
    sr: "Starije sugrađanke predaju veštine koje bi inače nestale: tkanje, grnčariju, filcovanje.",
    en: "Older women pass on skills that would otherwise vanish: weaving, pottery, felting.",
  },
  {
    sr: "Izveštaj o radu i poslovanju izlazi svakog proleća i čita se javno, u mesnoj zajednici.",
    en: "A report on work and business comes out every spring and is read aloud at the community hall.",
  },
  {
    sr: "Sarađuju s bibliotekom, domom zdravlja i zadrugama iz još četiri okruga.",
    en: "They work with the library, the health centre and cooperatives from four more districts.",
  },
  {
    sr: "Žrtvama nasilja nude siguran posao, pravnu pomoć i čuvanje dece tokom smene.",
    en: "They offer victims of violence safe work, legal help and child care during the shift.",
  },
  {
    sr: "Višak hrane istog dana preuzimaju narodna kuhinja i prihvatilište za životinje.",
    en: "Leftover food is collected the same day by a soup kitchen and an animal shelter.",
  },
  {
    sr: "Uz podršku mreže pripremaju se za upis statusa i za učešće u javnim nabavkama.",
    en: "With the network’s support they are preparing to have their status registered and to bid for public contracts.",
  },
  {
    sr: "Bivši osuđenici dobijaju prvu preporuku, a poslodavci iz okoline ih rado preuzimaju.",
    en: "Former prisoners get their first reference, and employers nearby are glad to take them on.",
  },
  {
    sr: "Ambalaža je povratna: staklenke, gajbe i džakovi vraćaju se i po nekoliko puta.",
    en: "Packaging is returned: jars, crates and sacks come back several times over.",
  },
  {
    sr: "Volonteri iz četiri zemlje svake jeseni pomažu u berbi i ostaju cele dve nedelje.",
    en: "Volunteers from four countries help with the harvest every autumn and stay two full weeks.",
  },
  {
    sr: "Odluke se donose na zboru, a zapisnici su okačeni na ulazu da ih svako pročita.",
    en: "Decisions are made at an assembly, and the minutes hang by the door for everyone to read.",
  },
  {
    sr: "Deca sa smetnjama u razvoju imaju svoj čas, svog učitelja i svoj red na mašini.",
    en: "Children with developmental disabilities have a lesson, a teacher and a turn at the machine of their own.",
  },
  {
    sr: "Od ušteda je osnovan fond iz kojeg se pokreću nova mala preduzeća u okolini.",
    en: "The savings have founded a fund from which new small enterprises nearby are started.",
  },
];

export const offers: readonly Text[] = [
  { sr: "med, polen i propolis", en: "honey, pollen and propolis" },
  { sr: "nameštaj po meri", en: "furniture made to measure" },
  { sr: "dostava kuvanih obroka", en: "delivery of cooked meals" },
  { sr: "popravka bele tehnike", en: "repair of appliances" },
  { sr: "platnene torbe i radna odeća", en: "cloth bags and work clothes" },
  { sr: "obuka za početnike", en: "training for beginners" },
  { sr: "izrada pristupačnih sajtova", en: "accessible websites" },
  { sr: "prevoz do lekara", en: "rides to the doctor" },
  { sr: "sadnice starih sorti voća", en: "saplings of old fruit varieties" },
  { sr: "vođene ture i noćenje", en: "guided tours and lodging" },
  { sr: "izdanja na Brajevom pismu", en: "editions in Braille" },
  { sr: "čuvanje dece", en: "child care" },
  { sr: "pranje i peglanje", en: "washing and ironing" },
];

export const towns: readonly string[] = [
  "Šabac",
  "Sremska Mitrovica",
  "Bačka Palanka",
  "Gornji Milanovac",
  "Požarevac",
  "Žagubica",
  "Ćuprija",
  "Kuršumlija",
  "Bela Palanka",
  "Novi Pazar",
  "Čačak",
  "Zrenjanin",
  "Užice",
  "Đurđevo",
  "Smederevska Palanka",
  "Njegoševo",
  "Leskovac",
  "Dimitrovgrad",
  "Vlasotince",
];
